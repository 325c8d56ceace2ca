package org.mandatewatch.alert.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.mandatewatch.contract.DateWindow;

/** What date windows mean for warnings. */
public final class Windows {

    private Windows() {}

    /**
     * The day that warnings count to: the earliest, but the latest of a window whose start is open ("by the end of
     * September"); empty when no day is known.
     */
    public static Optional<LocalDate> counted(DateWindow window) {
        return window.openStart() || window.earliest() == null
                ? Optional.ofNullable(window.latest())
                : Optional.of(window.earliest());
    }

    /** The last possible day; empty when no day is known. */
    public static Optional<LocalDate> last(DateWindow window) {
        return Optional.ofNullable(window.latest() == null ? window.earliest() : window.latest());
    }

    /** The first instant of the day where the decision is taken. */
    public static Instant begin(LocalDate day, DateWindow window) {
        return day.atStartOfDay(ZoneId.of(window.zone())).toInstant();
    }

    /** The first instant at which the day is over where the decision is taken. */
    public static Instant end(LocalDate day, DateWindow window) {
        return day.plusDays(1).atStartOfDay(ZoneId.of(window.zone())).toInstant();
    }

    /** Both known, with no day in common. */
    public static boolean disjoint(DateWindow one, DateWindow other) {
        return isBefore(one, other) || isBefore(other, one);
    }

    public static boolean contains(DateWindow window, LocalDate day) {
        return (window.earliest() == null || !day.isBefore(window.earliest()))
                && (window.latest() == null || !day.isAfter(window.latest()));
    }

    public static boolean sameDays(DateWindow one, DateWindow other) {
        return Objects.equals(one.earliest(), other.earliest())
                && Objects.equals(one.latest(), other.latest())
                && one.openStart() == other.openStart();
    }

    private static boolean isBefore(DateWindow one, DateWindow other) {
        return one.latest() != null && other.earliest() != null && one.latest().isBefore(other.earliest());
    }
}
