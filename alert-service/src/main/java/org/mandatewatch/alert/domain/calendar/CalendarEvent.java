package org.mandatewatch.alert.domain.calendar;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An all-day event, ready to be written down.
 *
 * @param uid the same for good (RFC 5545, section 3.8.4.7)
 * @param standing anything but {@link Standing#STANDS} is a cancelled event
 * @param sure true when independent sources agree
 * @param category what it is, in a word or two
 * @param url where to read the newest article behind it; null when none was posted with an address
 * @param alarms earliest first
 * @param createdAt in domain time
 * @param modifiedAt in domain time
 */
public record CalendarEvent(
        String uid,
        int sequence,
        Standing standing,
        boolean sure,
        CalendarDays days,
        String summary,
        String description,
        String category,
        @Nullable String url,
        List<CalendarAlarm> alarms,
        Instant createdAt,
        Instant modifiedAt) {

    public CalendarEvent {
        alarms = List.copyOf(alarms);
    }
}
