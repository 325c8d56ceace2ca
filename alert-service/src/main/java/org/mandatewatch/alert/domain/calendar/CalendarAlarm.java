package org.mandatewatch.alert.domain.calendar;

import java.time.Instant;

/**
 * One rung of the ladder as an alarm.
 *
 * @param rung text of the rung, such as {@code P7D}
 * @param at when it rings: the very instant at which the notification of that rung falls due, quiet hours included
 * @param text what is shown then
 */
public record CalendarAlarm(String rung, Instant at, String text) {}
