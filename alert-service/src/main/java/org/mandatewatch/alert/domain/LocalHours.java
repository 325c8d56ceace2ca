package org.mandatewatch.alert.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;

/** Hours of the day on clocks that are set forward and back. */
public final class LocalHours {

    private LocalHours() {}

    /**
     * The instant at which a clock in {@code zone} first shows that hour of that day; where clocks are set forward over
     * it, as far after the gap's begin as the hour lies in it, so that hours keep their order.
     */
    public static Instant on(LocalDate day, LocalTime hour, ZoneId zone) {
        return day.atTime(hour).atZone(zone).toInstant();
    }

    /**
     * The end of hours that last until {@code hour} of that day: the last time that the clock shows it; where clocks are
     * set forward over it, the instant at which they are.
     */
    static Instant end(LocalDate day, LocalTime hour, ZoneId zone) {
        LocalDateTime end = day.atTime(hour);
        ZoneOffsetTransition change = zone.getRules().getTransition(end);
        return change != null && change.isGap()
                ? change.getInstant()
                : end.atZone(zone).withLaterOffsetAtOverlap().toInstant();
    }

    /**
     * The first day whose hour, by a clock in {@code zone}, comes at or after {@code from}. It may be the day before that
     * of {@code from}, where clocks are set forward over midnight.
     */
    public static LocalDate next(Instant from, LocalTime hour, ZoneId zone) {
        LocalDate day = from.atZone(zone).toLocalDate().minusDays(1);
        while (on(day, hour, zone).isBefore(from)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
