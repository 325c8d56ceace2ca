/** The HTTP API over missions, and the editors' calls. */
@NullMarked
package org.mandatewatch.mission.rest;

import org.jspecify.annotations.NullMarked;
