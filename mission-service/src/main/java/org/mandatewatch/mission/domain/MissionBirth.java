package org.mandatewatch.mission.domain;

import org.mandatewatch.contract.fact.Fact;
import org.mandatewatch.contract.fact.MandateAuthorised;
import org.mandatewatch.contract.fact.MandateEnded;
import org.mandatewatch.contract.fact.MandateExpiry;
import org.mandatewatch.contract.fact.MandateRenewed;
import org.mandatewatch.contract.fact.RenewalProposed;
import org.mandatewatch.contract.fact.StrengthReported;
import org.mandatewatch.contract.fact.VoteExpected;
import org.mandatewatch.contract.fact.VoteHeld;
import org.mandatewatch.mission.domain.facts.Claims;

/** Decides when there is a mission at all. */
final class MissionBirth {

    private MissionBirth() {}

    /**
     * True once a fact that counts speaks of the mission; for a mission that the registry does not know it takes a fact
     * about a mandate, a vote or strength, because anything else may be a mere mention.
     */
    static boolean isInBeing(MissionProfile profile, Claims facts) {
        return facts.any(f -> f.fact().mission() != null && (profile.registered() || begets(f.fact())));
    }

    private static boolean begets(Fact fact) {
        return fact instanceof MandateAuthorised
                || fact instanceof MandateExpiry
                || fact instanceof MandateRenewed
                || fact instanceof MandateEnded
                || fact instanceof RenewalProposed
                || fact instanceof VoteExpected
                || fact instanceof VoteHeld
                || fact instanceof StrengthReported;
    }
}
