/** Windows of days, and how several claims about one day become one window. */
@NullMarked
package org.mandatewatch.mission.domain.dates;

import org.jspecify.annotations.NullMarked;
