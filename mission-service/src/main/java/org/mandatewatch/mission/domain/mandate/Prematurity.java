package org.mandatewatch.mission.domain.mandate;

import java.time.LocalDate;
import java.util.Collection;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.fact.VoteExpected;
import org.mandatewatch.contract.fact.VoteHeld;
import org.mandatewatch.contract.fact.VoteOutcome;
import org.mandatewatch.mission.domain.dates.Windows;
import org.mandatewatch.mission.domain.facts.StandingFact;

/** Recognises renewals that were announced before anybody voted: they are announcements and renew nothing. */
record Prematurity(Collection<StandingFact<VoteExpected>> expected, Collection<StandingFact<VoteHeld>> held) {

    /**
     * True when the decision lies in the future of its own report, or when the report names no day of decision while the
     * same body's vote was awaited for a later day, or was then taken on one.
     */
    boolean holdsFor(DecisionReport renewal) {
        DateWindow adopted = renewal.adopted();
        if (adopted != null) {
            return Windows.earliest(adopted).isAfter(renewal.published());
        }
        return !renewal.technicalRollover() && (awaited(renewal) || takenSoonAfter(renewal));
    }

    private boolean awaited(DecisionReport renewal) {
        return expected.stream()
                .filter(v -> v.fact().body().equalsIgnoreCase(renewal.body()))
                .filter(v -> !v.day().isAfter(renewal.published()))
                .flatMap(v -> Windows.known(v.fact().window()).stream())
                .anyMatch(vote -> soonAfter(renewal.published(), vote, PeriodChain.NEAR_DAYS));
    }

    private boolean takenSoonAfter(DecisionReport renewal) {
        return held.stream()
                .filter(v -> v.fact().body().equalsIgnoreCase(renewal.body()))
                .filter(v -> v.fact().outcome() == VoteOutcome.ADOPTED)
                .flatMap(v -> Windows.known(v.fact().on()).stream())
                .anyMatch(vote -> soonAfter(renewal.published(), vote, MandateDecisions.SAME_DECISION_DAYS));
    }

    private static boolean soonAfter(LocalDate published, DateWindow vote, int days) {
        return Windows.earliest(vote).isAfter(published)
                && !Windows.earliest(vote).isAfter(published.plusDays(days));
    }
}
