package org.mandatewatch.mission.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.MissionId;
import org.mandatewatch.contract.fact.MissionSucceeded;
import org.mandatewatch.mission.domain.facts.StandingFact;
import org.mandatewatch.mission.domain.facts.StandingFacts;

/**
 * Settles which mission came before and which comes after, by the newest report each.
 *
 * @param predecessor null when none is known
 * @param successor null when none is known
 */
record SuccessionSlot(
        @Nullable MissionId predecessor, @Nullable MissionId successor) {

    /** Reports that the mission was handed over to another one, newest first. */
    static List<StandingFact<MissionSucceeded>> handovers(StandingFacts facts, Belonging belonging) {
        return facts.of(MissionSucceeded.class).stream()
                .filter(f -> f.fact().mission() != null
                        && belonging.isMission(f.fact().mission()))
                .filter(f -> !belonging.isMission(f.fact().successor()))
                .toList();
    }

    static SuccessionSlot settle(StandingFacts facts, Belonging belonging) {
        MissionId before = facts.of(MissionSucceeded.class).stream()
                .filter(f -> belonging.isMission(f.fact().successor()))
                .map(f -> f.fact().mission())
                .filter(id -> id != null && !belonging.isMission(id))
                .findFirst()
                .orElse(null);
        MissionId after = handovers(facts, belonging).stream()
                .map(f -> f.fact().successor())
                .findFirst()
                .orElse(null);
        return new SuccessionSlot(before, after);
    }
}
