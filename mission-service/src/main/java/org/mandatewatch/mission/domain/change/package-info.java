/** What differs between two states of a mission. */
@NullMarked
package org.mandatewatch.mission.domain.change;

import org.jspecify.annotations.NullMarked;
