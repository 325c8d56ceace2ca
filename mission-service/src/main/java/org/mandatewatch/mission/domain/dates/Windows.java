package org.mandatewatch.mission.domain.dates;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;

/** Arithmetic of windows whose two ends are known. */
public final class Windows {

    /** By days alone: earlier first, of two with one start the shorter first. */
    public static final Comparator<DateWindow> BY_DAYS =
            Comparator.comparing(Windows::earliest).thenComparing(Windows::latest);

    private Windows() {}

    public static LocalDate earliest(DateWindow known) {
        return Objects.requireNonNull(known.earliest(), "window without a first day");
    }

    public static LocalDate latest(DateWindow known) {
        return Objects.requireNonNull(known.latest(), "window without a last day");
    }

    /** The window when both its ends are known. */
    public static Optional<DateWindow> known(@Nullable DateWindow window) {
        return Optional.ofNullable(window).filter(DateWindow::isKnown);
    }

    public static DateWindow ofDay(LocalDate day, String zone) {
        return DateWindow.of(day, "", zone);
    }

    /** The days that both windows hold; it keeps the words of the narrower one. */
    public static Optional<DateWindow> intersection(DateWindow a, DateWindow b) {
        LocalDate from = earliest(a).isAfter(earliest(b)) ? earliest(a) : earliest(b);
        LocalDate to = latest(a).isBefore(latest(b)) ? latest(a) : latest(b);
        if (to.isBefore(from)) {
            return Optional.empty();
        }
        DateWindow worded = wording(a, b);
        return Optional.of(new DateWindow(from, to, worded.phrase(), worded.zone(), a.openStart() && b.openStart()));
    }

    public static boolean overlap(DateWindow a, DateWindow b) {
        return gapDays(a, b) == 0;
    }

    /** Whole days from the end of one window to the start of the other; 0 when they share a day. */
    public static long gapDays(DateWindow a, DateWindow b) {
        if (latest(a).isBefore(earliest(b))) {
            return ChronoUnit.DAYS.between(latest(a), earliest(b));
        }
        if (latest(b).isBefore(earliest(a))) {
            return ChronoUnit.DAYS.between(latest(b), earliest(a));
        }
        return 0;
    }

    /** Both ends moved by a period. The result is computed, so it has no words. */
    public static DateWindow plus(DateWindow window, Period period) {
        return DateWindow.of(earliest(window).plus(period), latest(window).plus(period), "", window.zone());
    }

    /** How many days the window leaves open, from 1. */
    public static long days(DateWindow window) {
        return ChronoUnit.DAYS.between(earliest(window), latest(window)) + 1;
    }

    private static DateWindow wording(DateWindow a, DateWindow b) {
        if (a.phrase().isEmpty() != b.phrase().isEmpty()) {
            return a.phrase().isEmpty() ? b : a;
        }
        return days(b) < days(a) ? b : a;
    }
}
