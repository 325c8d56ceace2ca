package org.mandatewatch.mission.domain.dates;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.mission.domain.facts.StandingFact;

/**
 * What some facts say about the day of one deadline.
 *
 * @param candidates the windows that the words allow, known and at least one; more than one only for computed days, such
 *     as twelve months from the vote or from the old end
 * @param derived true when the days were computed and not stated
 * @param moved true when the text itself says that the day was moved
 * @param facts who says so; at least one
 */
public record WindowClaim(List<DateWindow> candidates, boolean derived, boolean moved, List<StandingFact<?>> facts) {

    public WindowClaim {
        candidates = List.copyOf(candidates);
        facts = List.copyOf(facts);
        if (candidates.isEmpty() || facts.isEmpty()) {
            throw new IllegalArgumentException("a claim needs a window and a fact");
        }
    }

    /** A day that a text states. */
    public static WindowClaim stated(DateWindow window, StandingFact<?> fact) {
        return new WindowClaim(List.of(window), false, false, List.of(fact));
    }

    /** A day that was worked out. */
    public static WindowClaim computed(List<DateWindow> candidates, StandingFact<?> fact) {
        return new WindowClaim(candidates, true, false, List.of(fact));
    }

    /** The same claim, by a text that says that the day was moved. */
    public WindowClaim asMove() {
        return new WindowClaim(candidates, derived, true, facts);
    }

    /** The candidate that comes first. */
    public DateWindow first() {
        return candidates.stream().min(Windows.BY_DAYS).orElseThrow();
    }

    public boolean confirmed() {
        return facts.stream().anyMatch(StandingFact::confirmed);
    }

    /** Newest day on which anybody said so. */
    public LocalDate day() {
        return newest(facts);
    }

    /** True when none of the allowed windows shares a day with the other. */
    public boolean excludes(DateWindow window) {
        return candidates.stream().noneMatch(candidate -> Windows.overlap(candidate, window));
    }

    static LocalDate newest(Collection<? extends StandingFact<?>> facts) {
        return facts.stream().map(StandingFact::day).max(LocalDate::compareTo).orElseThrow();
    }
}
