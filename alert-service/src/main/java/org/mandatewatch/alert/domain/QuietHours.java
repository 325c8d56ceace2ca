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
        ZonedDateTime local = instant.atZone(zone);
        LocalTime time = local.toLocalTime();
        boolean overnight = from.isAfter(to);
        boolean evening = overnight && !time.isBefore(from);
        boolean quiet = overnight ? evening || time.isBefore(to) : !time.isBefore(from) && time.isBefore(to);
        if (!quiet) {
            return instant;
        }
        LocalDate end = evening ? local.toLocalDate().plusDays(1) : local.toLocalDate();
        // Where clocks are set back the end comes twice; only the second is after everything quiet.
        return end.atTime(to).atZone(zone).withLaterOffsetAtOverlap().toInstant();
    }
}
