/** The HTTP interface under {@code /api/v1}. */
@NullMarked
package org.mandatewatch.alert.rest;

import org.jspecify.annotations.NullMarked;
