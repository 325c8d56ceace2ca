package org.mandatewatch.mission.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mandatewatch.mission.domain.Folding.days;
import static org.mandatewatch.mission.domain.Folding.fold;
import static org.mandatewatch.mission.domain.Folding.resolved;
import static org.mandatewatch.mission.domain.Folding.vote;

import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.contract.fact.DraftStage;
import org.mandatewatch.contract.fact.VoteOutcome;
import org.mandatewatch.contract.state.DeadlineKind;
import org.mandatewatch.contract.state.DecisionStage;
import org.mandatewatch.contract.state.MissionState;
import org.mandatewatch.contract.state.Proposal;

class DecisionTest {

    private static final Telling HERALD = Telling.by("Herald", "2024-09-21");
    private static final Telling AFTER = Telling.by("Post", "2024-10-01");

    static Stream<Arguments> decisions() {
        return Stream.of(
                row("nothing told, nothing under way", DecisionStage.NONE, "-", HERALD.lead("Ruritania")),
                row("a draft", DecisionStage.DRAFTED, "-", HERALD.draft(DraftStage.CIRCULATED)),
                row(
                        "a draft in blue",
                        DecisionStage.IN_BLUE,
                        "-",
                        HERALD.draft(DraftStage.CIRCULATED),
                        HERALD.draft(DraftStage.IN_BLUE)),
                row(
                        "a withdrawn draft is none",
                        DecisionStage.NONE,
                        "-",
                        HERALD.draft(DraftStage.CIRCULATED),
                        AFTER.draft(DraftStage.WITHDRAWN)),
                row(
                        "an awaited vote",
                        DecisionStage.VOTE_EXPECTED,
                        "2024-09-30",
                        HERALD.draft(DraftStage.IN_BLUE),
                        HERALD.voteExpected("2024-09-30")),
                row(
                        "the day narrows as it comes near",
                        DecisionStage.VOTE_EXPECTED,
                        "2024-09-30",
                        HERALD.voteExpected(HERALD.by("2024-09-30")),
                        Telling.by("Post", "2024-09-26").voteExpected("2024-09-30")),
                row(
                        "an adoption meets the awaited vote",
                        DecisionStage.ADOPTED,
                        "-",
                        HERALD.voteExpected("2024-09-30"),
                        AFTER.voteHeld(VoteOutcome.ADOPTED, "2024-09-30", "2751")),
                row(
                        "a rejection meets it too",
                        DecisionStage.REJECTED,
                        "-",
                        HERALD.voteExpected("2024-09-30"),
                        AFTER.voteHeld(VoteOutcome.REJECTED, "2024-09-30", null)),
                row(
                        "so does a veto",
                        DecisionStage.VETOED,
                        "-",
                        HERALD.voteExpected("2024-09-30"),
                        AFTER.voteHeld(VoteOutcome.VETOED, null, null)),
                row(
                        "a renewal tells that the vote took place",
                        DecisionStage.ADOPTED,
                        "-",
                        HERALD.voteExpected("2024-09-30"),
                        AFTER.renewed("2751", "2024-09-30", "2025-10-02", null)),
                row(
                        "a postponed vote stays awaited",
                        DecisionStage.POSTPONED,
                        "2024-09-30",
                        HERALD.voteExpected("2024-09-30"),
                        Telling.by("Post", "2024-09-29").voteHeld(VoteOutcome.POSTPONED, null, null)),
                row(
                        "a postponed vote moves to its new day at once",
                        DecisionStage.POSTPONED,
                        "2024-10-04",
                        Telling.by("Herald", "2024-09-28").voteExpected("2024-09-30"),
                        Telling.by("Post", "2024-09-29").voteHeld(VoteOutcome.POSTPONED, "2024-10-04", null)),
                row(
                        "a vote set anew after a postponement is expected again",
                        DecisionStage.VOTE_EXPECTED,
                        "2024-10-04",
                        HERALD.voteExpected("2024-09-30"),
                        Telling.by("Post", "2024-09-29").voteHeld(VoteOutcome.POSTPONED, null, null),
                        Telling.by("Post", "2024-09-30").voteExpected("2024-10-04")),
                row(
                        "a vote expected after the last decision is a new one",
                        DecisionStage.VOTE_EXPECTED,
                        "2025-09-30",
                        AFTER.voteHeld(VoteOutcome.ADOPTED, "2024-09-30", "2751"),
                        Telling.by("Post", "2025-09-20").voteExpected("2025-09-30")),
                row(
                        "a draft retold days after the adoption is no new draft",
                        DecisionStage.ADOPTED,
                        "-",
                        AFTER.voteHeld(VoteOutcome.ADOPTED, "2024-09-30", "2751"),
                        Telling.by("Post", "2024-10-03").draft(DraftStage.CIRCULATED, "Ecuador")),
                row(
                        "a vote told for a day to come was not held",
                        DecisionStage.VOTE_EXPECTED,
                        "2024-09-30",
                        HERALD.voteExpected("2024-09-30"),
                        HERALD.voteHeld(VoteOutcome.ADOPTED, "2024-09-30", null)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("decisions")
    void how_far_the_decision_has_come(String sentence, DecisionStage stage, String awaited, List<FactEvent> events) {
        MissionState state = fold(events);
        assertThat(state.decision().stage()).isEqualTo(stage);
        assertThat(vote(state)).isEqualTo(awaited);
    }

    @Test
    void a_met_vote_stays_among_the_deadlines() {
        MissionState state = fold(
                HERALD.draft(DraftStage.CIRCULATED, "Ecuador"),
                HERALD.voteExpected("2024-09-30"),
                AFTER.voteHeld(VoteOutcome.ADOPTED, "2024-09-30", "2751"));
        assertThat(resolved(state, DeadlineKind.COUNCIL_VOTE)).containsExactly("2024-09-30");
        assertThat(state.deadlines().getFirst().resolvedBy()).isEqualTo("Resolution 2751 adopted");
        assertThat(state.decision().resolution()).isEqualTo("2751");
        assertThat(state.decision().sponsors()).containsExactly("Ecuador");
    }

    @Test
    void a_vote_by_the_end_of_a_month_keeps_its_open_start() {
        MissionState state = fold(HERALD.voteExpected(HERALD.by("2024-09-30")));
        assertThat(state.decision().vote().window().openStart()).isTrue();
        assertThat(vote(state)).isEqualTo("2024-09-21..2024-09-30");
    }

    @Test
    void a_postponement_told_by_one_source_keeps_the_old_day_in_sight() {
        MissionState state = fold(
                Telling.by("Herald", "2024-09-28").voteExpected("2024-09-30"),
                Telling.by("Post", "2024-09-29").voteHeld(VoteOutcome.POSTPONED, "2024-10-04", null));
        assertThat(days(state.decision().vote().movedFrom())).isEqualTo("2024-09-30");
        assertThat(state.contradictions()).isEmpty();
    }

    @Test
    void drafts_bring_their_sponsors_and_proposals_stand_beside() {
        MissionState state = fold(
                HERALD.draft(DraftStage.CIRCULATED, "United States", "Ecuador"),
                HERALD.proposed("P1Y"),
                Telling.by("Post", "2024-09-22").proposed("P1Y"),
                HERALD.transition("UN peacekeeping operation"));
        assertThat(state.decision().sponsors()).containsExactly("United States", "Ecuador");
        assertThat(state.decision().proposals()).hasSize(2);
        assertThat(state.decision().proposals())
                .filteredOn(p -> p.transitionTo() == null)
                .extracting(Proposal::duration, p -> p.support().independentSources())
                .containsExactly(tuple(Period.ofYears(1), 2));
    }

    @Test
    void reports_due_are_deadlines() {
        MissionState state = fold(HERALD.reportDue("2024-11-15"), AFTER.reportDue("2025-02-15"));
        assertThat(Folding.open(state, DeadlineKind.REPORT_DUE)).containsExactly("2024-11-15", "2025-02-15");
    }

    private static Arguments row(String sentence, DecisionStage stage, String awaited, FactEvent... events) {
        return Arguments.of(sentence, stage, awaited, List.of(events));
    }
}
