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
import org.mandatewatch.mission.domain.editors.EditedDeadline;

/** One mandate period while the chain of periods is being put together; it never leaves this package unfinished. */
final class PeriodSlot {

    /** Earliest end first; periods without a known end last, by the day of their decision. */
    static final Comparator<PeriodSlot> BY_END = (a, b) -> {
        DateWindow endOfA = a.lastPlace();
        DateWindow endOfB = b.lastPlace();
        if (endOfA == null || endOfB == null) {
            return endOfA == endOfB ? byOpener(a, b) : endOfA == null ? 1 : -1;
        }
        int byDays = Windows.BY_DAYS.compare(endOfA, endOfB);
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

    /** What editors did to the expiry; null when none spoke. */
    @Nullable
    EditedDeadline edited;

    /** True until the decision comes by that opens it: an editor spoke of it, and its claims wait here. */
    boolean reserved;

    /** What texts state about the expiry itself. */
    final List<WindowClaim> stated = new ArrayList<>();

    PeriodSlot(@Nullable MandateDecision opener, @Nullable DateWindow about) {
        this.opener = opener;
        this.about = about;
    }

    boolean isFree() {
        return opener == null && !reserved;
    }

    /** Where the period ends: as reports have it, and as editors do. */
    Stream<DateWindow> places() {
        return Stream.concat(Stream.ofNullable(about), edited == null ? Stream.of() : edited.places().stream());
    }

    /** Days from the nearest of its ends, of which there is one at least. */
    long gapTo(DateWindow window) {
        return places().mapToLong(place -> Windows.gapDays(place, window)).min().orElseThrow();
    }

    private @Nullable DateWindow lastPlace() {
        return edited == null || edited.places().isEmpty()
                ? about
                : edited.places().getFirst();
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
        if (other.edited != null) {
            edited = edited == null ? other.edited : edited.with(other.edited);
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
