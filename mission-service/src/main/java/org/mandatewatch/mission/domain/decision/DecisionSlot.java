package org.mandatewatch.mission.domain.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mandatewatch.contract.fact.DraftResolution;
import org.mandatewatch.contract.fact.DraftStage;
import org.mandatewatch.contract.fact.Fact;
import org.mandatewatch.contract.fact.MissionSucceeded;
import org.mandatewatch.contract.fact.VoteExpected;
import org.mandatewatch.contract.fact.VoteHeld;
import org.mandatewatch.contract.fact.VoteOutcome;
import org.mandatewatch.contract.state.Decision;
import org.mandatewatch.contract.state.DecisionStage;
import org.mandatewatch.contract.state.Proposal;
import org.mandatewatch.mission.domain.dates.Windows;
import org.mandatewatch.mission.domain.deadline.DeadlineDraft;
import org.mandatewatch.mission.domain.editors.DeadlineEdits;
import org.mandatewatch.mission.domain.facts.Claims;
import org.mandatewatch.mission.domain.facts.Sourcing;
import org.mandatewatch.mission.domain.facts.StandingFact;
import org.mandatewatch.mission.domain.mandate.MandatePicture;

/** Settles the decision under way, from first draft to outcome; when none is, the latest outcome. */
public record DecisionSlot(DeadlineEdits edits) {

    /** Reports so soon after a decision that speak of a draft tell how it came about, not that a new one is under way. */
    private static final int AFTERMATH_DAYS = 14;

    /** @param handovers of this mission to another one: what was under way is then settled, if under another name */
    public DecisionPicture settle(
            Claims facts, MandatePicture mandate, List<StandingFact<MissionSucceeded>> handovers) {
        List<Outcome> outcomes = Outcomes.of(facts.of(VoteHeld.class), mandate.decisions());
        List<DeadlineDraft> votes =
                VoteSlots.of(outcomes, facts.of(VoteHeld.class), edits).settle(facts.of(VoteExpected.class));
        Optional<Outcome> latest = outcomes.isEmpty() ? Optional.empty() : Optional.of(outcomes.getLast());
        Optional<LocalDate> settled = Stream.concat(
                        latest.map(Outcome::day).map(Windows::latest).stream(),
                        handovers.stream().map(DecisionSlot::dayOf))
                .max(Comparator.naturalOrder());
        boolean awaited = votes.stream().anyMatch(DeadlineDraft::isOpen);

        List<StandingFact<DraftResolution>> drafts = underWay(facts.of(DraftResolution.class), settled).stream()
                .takeWhile(d -> d.fact().stage() != DraftStage.WITHDRAWN)
                .toList();
        List<StandingFact<VoteExpected>> expected = facts.of(VoteExpected.class).stream()
                .filter(v -> v.fact().window() == null ? isUnderWay(v, settled) : awaited && supports(votes, v))
                .toList();
        List<StandingFact<VoteHeld>> postponed = underWay(facts.of(VoteHeld.class), settled).stream()
                .filter(v -> v.fact().outcome() == VoteOutcome.POSTPONED)
                .toList();
        List<Proposal> proposals = Proposals.of(facts, mandate, f -> isUnderWay(f, settled));

        List<StandingFact<?>> behind = new ArrayList<>(drafts);
        behind.addAll(expected);
        behind.addAll(postponed);
        boolean setByEditor =
                votes.stream().anyMatch(v -> v.isOpen() && v.days().setBy() != null);
        Decision decision = behind.isEmpty() && latest.isPresent() && !setByEditor
                ? taken(latest.get(), draftsBefore(latest.get(), outcomes, facts), proposals)
                : new Decision(
                        setByEditor ? DecisionStage.VOTE_EXPECTED : stage(drafts, expected, postponed),
                        null,
                        sponsors(drafts),
                        proposals,
                        null,
                        null,
                        Sourcing.support(behind));
        return new DecisionPicture(decision, votes);
    }

    /** The drafts that led to a decision: those told since the one before it. */
    private static List<StandingFact<DraftResolution>> draftsBefore(
            Outcome outcome, List<Outcome> outcomes, Claims facts) {
        Optional<Outcome> earlier = outcomes.stream()
                .filter(o -> Windows.latest(o.day()).isBefore(Windows.earliest(outcome.day())))
                .reduce((a, b) -> b);
        return underWay(
                facts.of(DraftResolution.class), earlier.map(Outcome::day).map(Windows::latest));
    }

    private Decision taken(Outcome outcome, List<StandingFact<DraftResolution>> drafts, List<Proposal> proposals) {
        return new Decision(
                outcome.stage(),
                null,
                sponsors(drafts),
                proposals,
                outcome.tally(),
                outcome.resolution(),
                Sourcing.support(outcome.facts()));
    }

    private static DecisionStage stage(
            List<StandingFact<DraftResolution>> drafts,
            List<StandingFact<VoteExpected>> expected,
            List<StandingFact<VoteHeld>> postponed) {
        if (!postponed.isEmpty()) {
            LocalDate putOff = postponed.getFirst().day();
            boolean setAgain = expected.stream().anyMatch(v -> v.day().isAfter(putOff));
            return setAgain ? DecisionStage.VOTE_EXPECTED : DecisionStage.POSTPONED;
        }
        if (!expected.isEmpty()) {
            return DecisionStage.VOTE_EXPECTED;
        }
        if (drafts.isEmpty()) {
            return DecisionStage.NONE;
        }
        boolean inBlue = drafts.stream().anyMatch(d -> d.fact().stage() == DraftStage.IN_BLUE);
        return inBlue ? DecisionStage.IN_BLUE : DecisionStage.DRAFTED;
    }

    private static List<String> sponsors(List<StandingFact<DraftResolution>> drafts) {
        return drafts.stream()
                .flatMap(d -> d.fact().sponsors().stream())
                .distinct()
                .toList();
    }

    private static boolean supports(List<DeadlineDraft> votes, StandingFact<VoteExpected> expected) {
        return votes.stream()
                .filter(DeadlineDraft::isOpen)
                .anyMatch(v -> v.anchors().contains(expected.id()));
    }

    private static <F extends Fact> List<StandingFact<F>> underWay(
            List<StandingFact<F>> facts, Optional<LocalDate> settled) {
        return facts.stream().filter(f -> isUnderWay(f, settled)).toList();
    }

    private static boolean isUnderWay(StandingFact<?> fact, Optional<LocalDate> settled) {
        return settled.isEmpty() || fact.day().isAfter(settled.get().plusDays(AFTERMATH_DAYS));
    }

    /** The day of a handover, else of the report on it. */
    private static LocalDate dayOf(StandingFact<MissionSucceeded> handover) {
        return Windows.known(handover.fact().on()).map(Windows::latest).orElse(handover.day());
    }
}
