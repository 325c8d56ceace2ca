package org.mandatewatch.alert.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * Hours of the subscriber's day in which nothing is sent; they may span midnight.
 *
 * @param from first quiet minute, inclusive
 * @param to end, exclusive: what fell due inside goes out at this time
 */
public record QuietHours(LocalTime from, LocalTime to) {

    public QuietHours {
        if (from.equals(to)) {
            throw new IllegalArgumentException("quiet hours from " + from + " to " + to + " never begin or never end");
        }
    }

    /** The same instant when it lies outside the quiet hours, else their end. */
    public Instant push(Instant instant, ZoneId zone) {
        Instant pushed = instant;
        // Where clocks change, or a zone crosses the date line, one end may fall into the next quiet hours.
        while (contains(pushed.atZone(zone).toLocalTime())) {
            pushed = end(pushed.atZone(zone), zone);
        }
        return pushed;
    }

    /** Whether a clock that shows that time is inside. */
    public boolean contains(LocalTime time) {
        return isOvernight() ? !time.isBefore(from) || time.isBefore(to) : !time.isBefore(from) && time.isBefore(to);
    }

    private Instant end(ZonedDateTime quiet, ZoneId zone) {
        boolean evening = isOvernight() && !quiet.toLocalTime().isBefore(from);
        LocalDate day = evening ? quiet.toLocalDate().plusDays(1) : quiet.toLocalDate();
        return LocalHours.end(day, to, zone);
    }

    private boolean isOvernight() {
        return from.isAfter(to);
    }
}
