package org.mandatewatch.alert.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Whole days before the counted day, at the subscriber's hour.
 *
 * @param days from 0 (the day itself) to {@link Rung#LONGEST_DAYS}
 */
public record DayRung(int days) implements Rung {

    public DayRung {
        if (days < 0 || days > LONGEST_DAYS) {
            throw new IllegalArgumentException("a lead of " + days + " days; it must be from 0 to " + LONGEST_DAYS);
        }
    }

    @Override
    public String text() {
        return "P" + days + "D";
    }

    @Override
    public Duration lead() {
        return Duration.ofDays(days);
    }

    @Override
    public Instant due(LocalDate counted, ZoneId subscriber, LocalTime at, ZoneId deciding) {
        return LocalHours.on(counted.minusDays(days), at, subscriber);
    }
}
