/** Applies the pure planner to what the database holds, one transaction at a time. */
@NullMarked
package org.mandatewatch.alert.planning;

import org.jspecify.annotations.NullMarked;
