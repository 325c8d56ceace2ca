package org.mandatewatch.mission.domain;

import java.util.List;
import org.mandatewatch.contract.state.MissionState;
import org.mandatewatch.mission.domain.deadline.DeadlineDraft;
import org.mandatewatch.mission.domain.facts.StandingFacts;

/**
 * A folded mission with what the state itself leaves out.
 *
 * @param inBeing false while no fact brought the mission into being; its state is then for nobody's eyes
 * @param unnamed deadlines that nobody has named yet
 */
public record FoldedMission(MissionState state, StandingFacts facts, boolean inBeing, List<DeadlineDraft> unnamed) {

    public FoldedMission {
        unnamed = List.copyOf(unnamed);
    }
}
