package org.mandatewatch.mission.domain.mandate;

import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.mission.domain.dates.WindowClaim;
import org.mandatewatch.mission.domain.dates.Windows;

/** One mandate period while the chain of periods is being put together; it never leaves this package unfinished. */
final class PeriodSlot {

    /** Earliest end first; periods without a known end last, by the day of their decision. */
    static final Comparator<PeriodSlot> BY_END = (a, b) -> {
        if (a.about == null || b.about == null) {
            return a.about == b.about ? byOpener(a, b) : a.about == null ? 1 : -1;
        }
        int byDays = Windows.BY_DAYS.compare(a.about, b.about);
        return byDays != 0 ? byDays : byOpener(a, b);
    };

    /** Decision that opened the period; null while no text tells it. */
    @Nullable
    MandateDecision opener;

    /** Decision that opened the next period. */
    @Nullable
    MandateDecision renewal;

    @Nullable
    PeriodSlot previous;

    /** About when the period ends, good enough to tell periods apart; null when nothing tells it. */
    @Nullable
    DateWindow about;

    /** What texts state about the expiry itself. */
    final List<WindowClaim> stated = new ArrayList<>();

    PeriodSlot(@Nullable MandateDecision opener, @Nullable DateWindow about) {
        this.opener = opener;
        this.about = about;
    }

    boolean isFree() {
        return opener == null;
    }

    /** True when the decision, or one report of it at least that was joined with others, opened this period. */
    boolean opens(MandateDecision decision) {
        return opener != null && new HashSet<>(opener.reports()).containsAll(decision.reports());
    }

    /** The end, for slots that have one. */
    DateWindow end() {
        return Objects.requireNonNull(about, "a period without end has no deadline");
    }

    void absorb(PeriodSlot other) {
        stated.addAll(other.stated);
        if (renewal == null) {
            renewal = other.renewal;
        }
    }

    /**
     * All claims about the expiry: stated ones, the opener's last day, and what follows from its duration, which texts
     * count from the day of the decision or from the old end.
     *
     * @param previousEnd settled expiry of the period before; null when there is none
     */
    List<WindowClaim> claims(@Nullable DateWindow previousEnd) {
        List<WindowClaim> claims = new ArrayList<>(stated);
        if (opener != null) {
            for (DecisionReport report : opener.reports()) {
                Period duration = report.duration();
                if (report.until() != null) {
                    claims.add(WindowClaim.stated(report.until(), report.source()));
                } else if (duration != null) {
                    List<DateWindow> candidates = candidates(opener, duration, previousEnd);
                    if (!candidates.isEmpty()) {
                        claims.add(WindowClaim.computed(candidates, report.source()));
                    }
                }
            }
        }
        return claims;
    }

    private static List<DateWindow> candidates(
            MandateDecision opener, Period duration, @Nullable DateWindow previousEnd) {
        Stream<DateWindow> fromVote = opener.adopted().map(day -> Windows.plus(day, duration)).stream();
        Stream<DateWindow> fromOldEnd =
                previousEnd == null ? Stream.of() : Stream.of(Windows.plus(previousEnd, duration));
        return Stream.concat(fromVote, fromOldEnd).distinct().toList();
    }

    private static int byOpener(PeriodSlot a, PeriodSlot b) {
        if (a.opener == null || b.opener == null) {
            return a.opener == b.opener ? 0 : a.opener == null ? -1 : 1;
        }
        return MandateDecision.BY_DAY.compare(a.opener, b.opener);
    }
}
