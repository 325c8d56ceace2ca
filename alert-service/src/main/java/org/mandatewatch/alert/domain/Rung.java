package org.mandatewatch.alert.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One step of a lead-time ladder. Sealed, because the two kinds count in different calendars: whole days in the
 * subscriber's, hours in the deciding body's.
 */
public sealed interface Rung permits DayRung, HourRung {

    /** The longest lead that is accepted, in days: ten years, the longest mandates there are. */
    int LONGEST_DAYS = 3_650;

    /** The ISO 8601 duration, in canonical form, such as {@code P7D} or {@code PT6H}. */
    String text();

    /** How long before the counted day, for ordering rungs. */
    Duration lead();

    /**
     * When the rung falls due, before quiet hours are looked at.
     *
     * @param counted the day it counts to
     * @param subscriber the subscriber's zone
     * @param at time of day for whole-day rungs, in the subscriber's zone; in a daylight-saving gap the time after it
     * @param deciding the deciding body's zone
     */
    Instant due(LocalDate counted, ZoneId subscriber, LocalTime at, ZoneId deciding);

    /**
     * Reads {@code P14D}, {@code P2W}, {@code PT6H}, {@code PT1H30M}, {@code P1DT12H}.
     *
     * @throws IllegalArgumentException with a sentence for people when the text is no lead time
     */
    static Rung parse(String text) {
        Matcher days = Patterns.DAYS.matcher(text);
        Matcher hours = Patterns.HOURS.matcher(text);
        try {
            if (days.matches()) {
                int count = Math.addExact(Math.multiplyExact(7, number(days.group(1))), number(days.group(2)));
                return new DayRung(count);
            }
            if (hours.matches()) {
                return new HourRung(Duration.ofDays(number(hours.group(1)))
                        .plusHours(number(hours.group(2)))
                        .plusMinutes(number(hours.group(3))));
            }
        } catch (ArithmeticException | NumberFormatException e) {
            throw new IllegalArgumentException("'" + text + "' is too long a lead time; the longest is P3650D", e);
        }
        throw new IllegalArgumentException("'" + text
                + "' is not a lead time; write whole days as P7D, hours as PT6H, never negative and without months");
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** The two written forms. */
    final class Patterns {
        private static final Pattern DAYS = Pattern.compile("P(?=\\d)(?:(\\d+)W)?(?:(\\d+)D)?");
        private static final Pattern HOURS = Pattern.compile("P(?:(\\d+)D)?T(?=\\d)(?:(\\d+)H)?(?:(\\d+)M)?");

        private Patterns() {}
    }
}
