package org.mandatewatch.mission.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.mandatewatch.contract.MissionId;
import org.mandatewatch.contract.event.DeadlineNamed;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.contract.state.MissionChange;
import org.mandatewatch.contract.state.MissionState;
import org.mandatewatch.mission.domain.change.Cause;
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
            current = named(fold, mission, events, event.at(), namings);
            changes.addAll(changes(fold, mission, before, current, Cause.of(event)));
        }
        return new MissionStep(current, namings, changes);
    }

    /**
     * Weighs the same events anew, after articles were found to be copies.
     *
     * @param before knows the sources as they were
     * @param after knows them as they are
     */
    public static MissionStep weighAnew(
            MissionFold before, MissionFold after, MissionId mission, Collection<FactEvent> known, Cause cause) {
        List<DeadlineNamed> namings = new ArrayList<>();
        FoldedMission old = before.foldWhole(mission, known);
        FoldedMission now = named(after, mission, new ArrayList<>(known), cause.at(), namings);
        return new MissionStep(now, namings, changes(after, mission, old, now, cause));
    }

    /** Folds, and gives names to deadlines that have none; the names join the events. */
    private static FoldedMission named(
            MissionFold fold, MissionId mission, List<FactEvent> events, Instant at, List<DeadlineNamed> namings) {
        FoldedMission folded = fold.foldWhole(mission, events);
        if (folded.unnamed().isEmpty()) {
            return folded;
        }
        MissionId id = folded.state().id();
        List<DeadlineNamed> given = folded.unnamed().stream()
                .map(deadline -> DeadlineNaming.name(id, deadline, at))
                .toList();
        namings.addAll(given);
        events.addAll(given);
        return fold.foldWhole(mission, events);
    }

    private static List<MissionChange> changes(
            MissionFold fold, MissionId mission, FoldedMission before, FoldedMission after, Cause cause) {
        MissionState old = visible(fold, mission, before);
        MissionState now = visible(fold, mission, after);
        return MissionChangeWriting.of(now.id(), cause, MissionDiff.between(old, now), after.facts());
    }

    /** Nobody has seen a mission that is not in being. */
    private static MissionState visible(MissionFold fold, MissionId mission, FoldedMission folded) {
        return folded.inBeing() ? folded.state() : fold.fold(mission, List.of());
    }
}
