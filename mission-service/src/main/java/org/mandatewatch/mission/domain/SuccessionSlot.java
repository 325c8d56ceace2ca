package org.mandatewatch.mission.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.MissionId;
import org.mandatewatch.contract.fact.MissionSucceeded;
import org.mandatewatch.mission.domain.facts.Claims;
import org.mandatewatch.mission.domain.facts.StandingFact;

/**
 * Settles which mission came before and which comes after, by the newest report each.
 *
 * @param predecessor null when none is known
 * @param handovers reports that the mission was handed over to another one, newest first
 */
record SuccessionSlot(@Nullable MissionId predecessor, List<StandingFact<MissionSucceeded>> handovers) {

    static SuccessionSlot settle(Claims facts, Belonging belonging) {
        List<StandingFact<MissionSucceeded>> reports = facts.of(MissionSucceeded.class);
        MissionId before = reports.stream()
                .filter(f -> belonging.isMission(f.fact().successor()))
                .map(f -> f.fact().mission())
                .filter(id -> id != null && !belonging.isMission(id))
                .findFirst()
                .orElse(null);
        List<StandingFact<MissionSucceeded>> handovers = reports.stream()
                .filter(f -> f.fact().mission() != null
                        && belonging.isMission(f.fact().mission()))
                .filter(f -> !belonging.isMission(f.fact().successor()))
                .toList();
        return new SuccessionSlot(before, handovers);
    }

    /** Null when none is known. */
    @Nullable
    MissionId successor() {
        return handovers.isEmpty() ? null : handovers.getFirst().fact().successor();
    }
}
