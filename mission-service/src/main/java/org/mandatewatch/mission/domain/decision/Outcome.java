package org.mandatewatch.mission.domain.decision;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.fact.Tally;
import org.mandatewatch.contract.state.DecisionStage;
import org.mandatewatch.mission.domain.dates.Windows;
import org.mandatewatch.mission.domain.facts.StandingFact;

/**
 * A decision that was taken, one way or the other.
 *
 * @param day of the decision, else of its first report
 * @param dated true when a report tells the day
 * @param facts at least one, newest first
 */
record Outcome(
        DateWindow day,
        boolean dated,
        DecisionStage stage,
        String body,
        @Nullable String resolution,
        @Nullable Tally tally,
        List<StandingFact<?>> facts) {

    static final Comparator<Outcome> BY_DAY = Comparator.comparing(Outcome::day, Windows.BY_DAYS)
            .thenComparing(Outcome::stage)
            .thenComparing(o -> o.facts().getFirst(), StandingFact.NEWEST_FIRST);

    Outcome {
        facts = List.copyOf(facts);
    }

    /** What it did to the vote that was awaited, for people. */
    String wording() {
        String number = resolution == null ? "" : "Resolution " + resolution + " ";
        return switch (stage) {
            case REJECTED -> "Draft rejected";
            case VETOED -> "Draft vetoed";
            default -> number.isEmpty() ? "Resolution adopted" : number + "adopted";
        };
    }
}
