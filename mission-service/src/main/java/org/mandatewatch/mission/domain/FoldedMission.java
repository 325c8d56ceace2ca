package org.mandatewatch.mission.domain;

import java.util.List;
import org.mandatewatch.contract.state.MissionState;
import org.mandatewatch.mission.domain.deadline.DeadlineDraft;
import org.mandatewatch.mission.domain.facts.Claims;

/**
 * A folded mission with what the state itself leaves out.
 *
 * @param claims what the state was worked out from; they go on changing where more is folded
 * @param inBeing false while no fact brought the mission into being; its state is then for nobody's eyes
 * @param unnamed deadlines that nobody has named yet
 */
public record FoldedMission(MissionState state, Claims claims, boolean inBeing, List<DeadlineDraft> unnamed) {

    public FoldedMission {
        unnamed = List.copyOf(unnamed);
    }
}
