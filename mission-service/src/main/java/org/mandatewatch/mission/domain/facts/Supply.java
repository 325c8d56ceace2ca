package org.mandatewatch.mission.domain.facts;

import java.util.List;
import java.util.Set;
import org.mandatewatch.contract.FactId;

/** Where the facts of a claim are kept that its memory holds no more. */
@FunctionalInterface
public interface Supply {

    /**
     * Facts of a claim: at least the newest {@link Claims#HELD}, all of the newest {@link Claims#RECENT_DAYS} days, and
     * those asked for; all where there are fewer.
     *
     * @param claim key of the claim
     * @param named facts that must be among them where they make the claim
     * @return newest first
     */
    List<Voice> voices(String claim, Set<FactId> named);
}
