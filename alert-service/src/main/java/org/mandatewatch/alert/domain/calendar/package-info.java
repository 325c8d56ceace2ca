/** What calendars show of deadlines, and how it changed over time. */
@NullMarked
package org.mandatewatch.alert.domain.calendar;

import org.jspecify.annotations.NullMarked;
