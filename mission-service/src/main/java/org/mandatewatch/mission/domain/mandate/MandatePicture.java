package org.mandatewatch.mission.domain.mandate;

import java.util.List;
import java.util.Optional;
import org.mandatewatch.contract.state.MandatePeriod;
import org.mandatewatch.mission.domain.deadline.DeadlineDraft;

/**
 * What is known about a mandate.
 *
 * @param periods earliest end first
 * @param expiries one deadline per period whose end is known, earliest first
 * @param decisions the authorisations and renewals behind the periods, by day
 * @param premature reports of renewals from before the vote; they renew nothing
 */
public record MandatePicture(
        List<MandatePeriod> periods,
        List<DeadlineDraft> expiries,
        List<MandateDecision> decisions,
        List<DecisionReport> premature) {

    public MandatePicture {
        periods = List.copyOf(periods);
        expiries = List.copyOf(expiries);
        decisions = List.copyOf(decisions);
        premature = List.copyOf(premature);
    }

    /** The expiry that people wait for: the earliest one that nothing overtook. */
    public Optional<DeadlineDraft> openExpiry() {
        return expiries.stream().filter(DeadlineDraft::isOpen).findFirst();
    }
}
