package org.mandatewatch.mission.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.mandatewatch.contract.MissionId;
import org.mandatewatch.contract.event.DeadlineNamed;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.contract.state.MissionChange;
import org.mandatewatch.contract.state.MissionState;
import org.mandatewatch.mission.domain.change.MissionChangeWriting;
import org.mandatewatch.mission.domain.change.MissionDiff;
import org.mandatewatch.mission.domain.deadline.DeadlineNaming;

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

    /**
     * Takes new events in, each for itself, so that the same events in the same order yield the same changes however
     * they were batched.
     *
     * @param known events folded before; distinct
     * @param arrived events not among the known ones, distinct, in order of arrival
     */
    public static MissionStep take(
            MissionFold fold, MissionId mission, Collection<FactEvent> known, List<FactEvent> arrived) {
        List<FactEvent> events = new ArrayList<>(known);
        FoldedMission current = fold.foldWhole(mission, events);
        List<DeadlineNamed> namings = new ArrayList<>();
        List<MissionChange> changes = new ArrayList<>();
        for (FactEvent event : arrived) {
            FoldedMission before = current;
            events.add(event);
            current = fold.foldWhole(mission, events);
            if (!current.unnamed().isEmpty()) {
                MissionId id = current.state().id();
                List<DeadlineNamed> given = current.unnamed().stream()
                        .map(deadline -> DeadlineNaming.name(id, deadline, event.at()))
                        .toList();
                namings.addAll(given);
                events.addAll(given);
                current = fold.foldWhole(mission, events);
            }
            changes.addAll(changes(fold, mission, before, current, event));
        }
        return new MissionStep(current, namings, changes);
    }

    private static List<MissionChange> changes(
            MissionFold fold, MissionId mission, FoldedMission before, FoldedMission after, FactEvent cause) {
        MissionState old = visible(fold, mission, before);
        MissionState now = visible(fold, mission, after);
        return MissionChangeWriting.of(now.id(), cause, MissionDiff.between(old, now), after.facts());
    }

    /** Nobody has seen a mission that is not in being. */
    private static MissionState visible(MissionFold fold, MissionId mission, FoldedMission folded) {
        return folded.inBeing() ? folded.state() : fold.fold(mission, List.of());
    }
}
