package org.mandatewatch.mission.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mandatewatch.contract.event.DeadlineNamed;
import org.mandatewatch.contract.fact.MissionSucceeded;
import org.mandatewatch.contract.state.EditorsValue;
import org.mandatewatch.mission.domain.dates.Windows;
import org.mandatewatch.mission.domain.deadline.DeadlineDraft;
import org.mandatewatch.mission.domain.deadline.DeadlineNames;
import org.mandatewatch.mission.domain.decision.DecisionPicture;
import org.mandatewatch.mission.domain.decision.DecisionSlot;
import org.mandatewatch.mission.domain.decision.ReportSlots;
import org.mandatewatch.mission.domain.editors.DeadlineEdits;
import org.mandatewatch.mission.domain.editors.StandingOverrides;
import org.mandatewatch.mission.domain.facts.Claims;
import org.mandatewatch.mission.domain.facts.StandingFact;
import org.mandatewatch.mission.domain.mandate.MandatePicture;
import org.mandatewatch.mission.domain.mandate.MandateSlot;

/**
 * Everything that has a day: the mandate, the decision under way, and all deadlines with their names.
 *
 * @param deadlines earliest first
 */
record DatedPicture(
        MandatePicture mandate, DecisionPicture decision, List<DeadlineDraft> deadlines, DeadlineNames names) {

    /**
     * Settled twice where editors set days: once as reports have it, to find which deadline a word is about, and once
     * with the editors' days, because a period that is counted from an old end follows it.
     *
     * @param handovers of this mission to its successors
     * @param zone of the deciding body
     */
    static DatedPicture settle(
            Claims facts,
            List<StandingFact<MissionSucceeded>> handovers,
            StandingOverrides overrides,
            Collection<DeadlineNamed> namings,
            String zone) {
        DatedPicture told = settle(facts, handovers, DeadlineEdits.NONE);
        DeadlineEdits edits = DeadlineEdits.of(overrides, told.deadlines(), namings, zone);
        if (edits.isEmpty()) {
            return told.named(DeadlineNames.assign(told.deadlines(), namings));
        }
        DatedPicture edited = settle(facts, handovers, edits);
        return edited.named(edits.namesOf(edited.deadlines()));
    }

    /** The editors' words that deadlines rest on. */
    List<EditorsValue> overrides() {
        return deadlines.stream()
                .map(deadline -> deadline.days().setBy())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static DatedPicture settle(
            Claims facts, List<StandingFact<MissionSucceeded>> handovers, DeadlineEdits edits) {
        MandatePicture mandate = new MandateSlot(edits).settle(facts, handovers);
        DecisionPicture decision = new DecisionSlot(edits).settle(facts, mandate, handovers);
        List<DeadlineDraft> deadlines = Stream.of(
                        mandate.expiries(), decision.votes(), new ReportSlots(edits).settle(facts))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(DeadlineDraft::window, Windows.BY_DAYS)
                        .thenComparing(DeadlineDraft::kind))
                .toList();
        return new DatedPicture(mandate, decision, deadlines, DeadlineNames.assign(List.of(), List.of()));
    }

    private DatedPicture named(DeadlineNames given) {
        return new DatedPicture(mandate, decision, deadlines, given);
    }
}
