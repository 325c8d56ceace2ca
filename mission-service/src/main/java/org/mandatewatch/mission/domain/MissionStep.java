package org.mandatewatch.mission.domain;

import java.util.List;
import org.mandatewatch.contract.event.DeadlineNamed;
import org.mandatewatch.contract.state.MissionChange;

/**
 * What one event after another did to a mission.
 *
 * @param folded the mission after the last event
 * @param namings names given on the way, to be kept and told like any other event
 * @param changes in the order in which they happened
 */
public record MissionStep(FoldedMission folded, List<DeadlineNamed> namings, List<MissionChange> changes) {

    public MissionStep {
        namings = List.copyOf(namings);
        changes = List.copyOf(changes);
    }
}
