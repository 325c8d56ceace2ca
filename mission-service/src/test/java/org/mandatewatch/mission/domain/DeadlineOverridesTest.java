package org.mandatewatch.mission.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mandatewatch.mission.domain.Editing.set;
import static org.mandatewatch.mission.domain.Editing.undo;
import static org.mandatewatch.mission.domain.Folding.days;
import static org.mandatewatch.mission.domain.Folding.expiry;
import static org.mandatewatch.mission.domain.Folding.fold;
import static org.mandatewatch.mission.domain.Folding.open;
import static org.mandatewatch.mission.domain.Folding.resolved;
import static org.mandatewatch.mission.domain.Folding.vote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.contract.event.FactExtracted;
import org.mandatewatch.contract.event.MissionOverridden;
import org.mandatewatch.contract.fact.VoteOutcome;
import org.mandatewatch.contract.state.Deadline;
import org.mandatewatch.contract.state.DeadlineKind;
import org.mandatewatch.contract.state.DeadlineStatus;
import org.mandatewatch.contract.state.DecisionStage;
import org.mandatewatch.contract.state.MandatePeriod;
import org.mandatewatch.contract.state.MissionState;
import org.mandatewatch.contract.state.ValueStatus;

class DeadlineOverridesTest {

    private static final Telling HERALD = Telling.by("Herald", "2024-09-21");
    private static final Telling POST = Telling.by("Post", "2024-09-28");
    private static final FactExtracted EXPIRY = HERALD.expiry("2024-10-01..2024-10-10");

    @Test
    void an_editor_sets_the_days_of_the_expiry_near_them() {
        MissionState state = fold(EXPIRY, POST.expiry("2024-10-02"), set(1, "mandate.expiry", "2024-10-15"));
        Deadline expiry = state.mandate().expiry();
        assertThat(days(expiry.window())).isEqualTo("2024-10-15");
        assertThat(expiry.window().zone()).isEqualTo(Telling.ZONE);
        assertThat(expiry.status()).isEqualTo(ValueStatus.AGREED);
        assertThat(expiry.support().override().reason()).isEqualTo("seen in writing");
        assertThat(expiry.support().supportedBy()).isEmpty();
        assertThat(expiry.support().disputedBy()).hasSize(2);
        assertThat(expiry.movedFrom()).isNull();
        assertThat(state.deadlines()).containsExactly(expiry);
        assertThat(state.mandate().periods()).extracting(MandatePeriod::until).containsExactly(expiry.window());
    }

    @Test
    void a_deadline_keeps_its_name_wherever_an_editor_moves_it() {
        MissionStep step = take(List.of(), EXPIRY);
        Deadline before = step.folded().state().mandate().expiry();
        MissionOverridden word = set(1, "deadlines." + before.id() + ".window", "2025-03-31");
        MissionStep moved = take(known(step, EXPIRY), word);
        assertThat(moved.namings()).isEmpty();
        assertThat(moved.folded().state().mandate().expiry().id()).isEqualTo(before.id());
        assertThat(expiry(moved.folded().state())).isEqualTo("2025-03-31");
        assertThat(moved.changes())
                .extracting(change -> change.path())
                .contains("mandate.expiry.window", "deadlines." + before.id() + ".window");

        MissionStep undone = take(List.of(step.namings().getFirst(), EXPIRY, word), undo(2, word.id()));
        assertThat(undone.folded().state().mandate().expiry()).isEqualTo(before);
    }

    @Test
    void a_word_on_one_period_s_end_does_not_hold_for_the_next_and_the_next_is_counted_from_it() {
        FactExtracted renewed = Telling.by("Post", "2024-10-04").renewed("2751", null, null, "P12M");
        MissionOverridden word = set(1, "mandate.expiry", "2024-10-05");
        MissionState state = fold(HERALD.expiry("2024-10-02"), word, renewed);
        assertThat(resolved(state, DeadlineKind.MANDATE_EXPIRY)).containsExactly("2024-10-05");
        assertThat(expiry(state)).isEqualTo("2025-10-05");
    }

    @Test
    void a_deadline_that_an_editor_takes_out_is_waited_for_no_more() {
        MissionStep step = take(List.of(), EXPIRY);
        String id = step.folded().state().mandate().expiry().id().value();
        MissionState state = take(known(step, EXPIRY), set(1, "deadlines." + id, null))
                .folded()
                .state();
        assertThat(state.mandate().expiry()).isNull();
        assertThat(state.deadlines()).singleElement().satisfies(deadline -> {
            assertThat(deadline.state()).isEqualTo(DeadlineStatus.WITHDRAWN);
            assertThat(deadline.resolvedBy()).isEqualTo("An editor took it out: seen in writing");
        });
    }

    @Test
    void an_expiry_that_nobody_reported_comes_up_by_an_editor_s_word_and_is_named_like_any_other() {
        FactExtracted birth = HERALD.voteExpected("2024-08-01");
        MissionOverridden word = set(1, "mandate.expiry", "2025-03-31");
        MissionStep step = take(List.of(birth), word);
        Deadline expiry = step.folded().state().mandate().expiry();
        assertThat(expiry.id()).isNotNull();
        assertThat(days(expiry.window())).isEqualTo("2025-03-31");

        List<FactEvent> known = known(step, birth, word);
        MissionStep moved = take(known, set(2, "deadlines." + expiry.id() + ".window", "2025-08-31"));
        assertThat(moved.folded().state().mandate().expiry().id()).isEqualTo(expiry.id());
        assertThat(expiry(moved.folded().state())).isEqualTo("2025-08-31");

        MissionStep reported = take(known, Telling.by("Post", "2025-02-01").expiry("2025-03-30"));
        assertThat(reported.folded().state().mandate().expiry().id()).isEqualTo(expiry.id());
        assertThat(expiry(reported.folded().state())).isEqualTo("2025-03-31");
    }

    @Test
    void a_renewal_resolves_an_expiry_that_only_an_editor_told() {
        FactExtracted renewed = Telling.by("Post", "2025-03-29").renewed("2780", "2025-03-28", "2026-03-31", null);
        MissionState state = fold(set(1, "mandate.expiry", "2025-03-31"), renewed);
        assertThat(resolved(state, DeadlineKind.MANDATE_EXPIRY)).containsExactly("2025-03-31");
        assertThat(expiry(state)).isEqualTo("2026-03-31");
    }

    @Test
    void a_vote_can_be_set_and_a_decision_meets_it() {
        MissionState awaited = fold(EXPIRY, set(1, "decision.vote", "2024-09-30"));
        assertThat(vote(awaited)).isEqualTo("2024-09-30");
        assertThat(awaited.decision().stage()).isEqualTo(DecisionStage.VOTE_EXPECTED);
        assertThat(vote(fold(HERALD.voteExpected("2024-09-25"), set(1, "decision.vote.window", "2024-09-30"))))
                .isEqualTo("2024-09-30");
        MissionState met = fold(
                EXPIRY,
                set(1, "decision.vote", "2024-09-30"),
                Telling.by("Post", "2024-10-01").voteHeld(VoteOutcome.ADOPTED, "2024-09-30", "2751"));
        assertThat(vote(met)).isEqualTo("-");
        assertThat(met.decision().stage()).isEqualTo(DecisionStage.ADOPTED);
    }

    @Test
    void a_report_s_day_is_set_by_the_deadline_s_name() {
        FactExtracted due = HERALD.reportDue("2024-11-01");
        MissionStep step = take(List.of(), due);
        String id = step.folded().state().deadlines().getFirst().id().value();
        MissionState state = take(known(step, due), set(1, "deadlines." + id + ".window", "2024-11-05..2024-11-07"))
                .folded()
                .state();
        assertThat(open(state, DeadlineKind.REPORT_DUE)).containsExactly("2024-11-05..2024-11-07");
    }

    @Test
    void a_word_with_a_last_day_ends_with_a_later_report_on_the_same_deadline_only() {
        MissionOverridden word = set(1, "mandate.expiry", "2024-10-15", "2024-09-25");
        assertThat(expiry(fold(EXPIRY, word, POST.reportDue("2024-11-01")))).isEqualTo("2024-10-15");
        assertThat(expiry(fold(EXPIRY, word, POST.expiry("2024-10-02")))).isEqualTo("2024-10-02");
    }

    @Test
    void of_two_words_on_one_deadline_the_later_counts_by_whichever_path() {
        MissionStep step = take(List.of(), EXPIRY);
        String named = "deadlines." + step.folded().state().mandate().expiry().id() + ".window";
        List<FactEvent> known = known(step, EXPIRY);
        assertThat(expiry(take(known, set(2, named, "2024-10-20"), set(1, "mandate.expiry", "2024-10-12"))
                        .folded()
                        .state()))
                .isEqualTo("2024-10-20");
        assertThat(expiry(take(known, set(1, named, "2024-10-20"), set(2, "mandate.expiry", "2024-10-12"))
                        .folded()
                        .state()))
                .isEqualTo("2024-10-12");
    }

    @Test
    void reports_near_the_day_to_which_an_editor_moved_a_deadline_tell_no_second_one() {
        MissionStep step = take(List.of(), EXPIRY);
        Deadline before = step.folded().state().mandate().expiry();
        MissionOverridden word = set(1, "deadlines." + before.id() + ".window", "2025-03-31");
        FactExtracted near = Telling.by("Post", "2025-02-01").expiry("2025-03-30");
        FactExtracted nearer = Telling.by("Courier", "2025-02-03").expiry("2025-03-31");
        MissionStep moved = take(known(step, EXPIRY, word), near, nearer);
        assertThat(moved.namings()).isEmpty();
        assertThat(moved.folded().state().deadlines()).singleElement().satisfies(deadline -> {
            assertThat(deadline.id()).isEqualTo(before.id());
            assertThat(days(deadline.window())).isEqualTo("2025-03-31");
            assertThat(deadline.state()).isEqualTo(DeadlineStatus.OPEN);
        });
    }

    @Test
    void a_deadline_named_before_its_report_was_seen_to_be_about_a_moved_one_lends_it_a_former_name() {
        MissionStep step = take(List.of(), EXPIRY);
        Deadline first = step.folded().state().mandate().expiry();
        FactExtracted near = HERALD.expiry("2025-03-30");
        MissionStep two = take(known(step, EXPIRY), near);
        Deadline second = two.folded().state().deadlines().getLast();
        List<FactEvent> known = known(step, EXPIRY, near);
        known.addAll(two.namings());
        MissionOverridden word = set(1, "deadlines." + first.id() + ".window", "2025-03-31");
        MissionState moved = take(known, word).folded().state();
        assertThat(moved.deadlines()).singleElement().satisfies(deadline -> {
            assertThat(deadline.id()).isEqualTo(first.id());
            assertThat(deadline.formerIds()).containsExactly(second.id());
        });
        known.add(word);
        MissionState undone = take(known, undo(2, word.id())).folded().state();
        assertThat(undone.deadlines()).extracting(Deadline::id).containsExactly(first.id(), second.id());
    }

    @Test
    void a_word_with_a_last_day_ends_with_a_later_report_on_the_day_that_it_set() {
        MissionStep step = take(List.of(), EXPIRY);
        String path = "deadlines." + step.folded().state().mandate().expiry().id() + ".window";
        MissionOverridden word = set(1, path, "2025-03-31", "2025-02-01");
        FactExtracted within = Telling.by("Post", "2025-02-01").expiry("2025-03-30");
        MissionState stands = take(known(step, EXPIRY, word), within).folded().state();
        assertThat(expiry(stands)).isEqualTo("2025-03-31");
        FactExtracted after = Telling.by("Courier", "2025-02-02").expiry("2025-03-29..2025-03-30");
        MissionState ended =
                take(known(step, EXPIRY, word, within), after).folded().state();
        assertThat(ended.overrides()).isEmpty();
        assertThat(ended.deadlines()).singleElement().satisfies(deadline -> {
            assertThat(days(deadline.window())).isEqualTo("2025-03-30");
            assertThat(deadline.support().override()).isNull();
        });
    }

    @Test
    void a_renewal_extends_a_period_from_the_day_to_which_an_editor_moved_its_end() {
        FactExtracted misread = Telling.by("Herald", "2022-09-21").expiry("2022-10-02");
        MissionStep step = take(List.of(), misread);
        String path = "deadlines." + step.folded().state().mandate().expiry().id() + ".window";
        FactExtracted renewed = Telling.by("Post", "2024-10-01").renewed("2751", "2024-09-30", null, "P12M");
        MissionState state = take(known(step, misread, set(1, path, "2024-10-02")), renewed)
                .folded()
                .state();
        assertThat(resolved(state, DeadlineKind.MANDATE_EXPIRY)).containsExactly("2024-10-02");
        assertThat(open(state, DeadlineKind.MANDATE_EXPIRY)).containsExactly("2025-09-30");
    }

    @Test
    void a_later_expiry_of_which_only_an_editor_spoke_closes_no_earlier_one() {
        FactExtracted near = HERALD.expiry("2024-10-02");
        FactExtracted far = HERALD.expiry("2025-10-02");
        MissionStep step = take(List.of(), near, far);
        String path = "deadlines." + step.folded().state().deadlines().getLast().id() + ".window";
        assertThat(open(
                        take(known(step, near, far), set(1, path, "2025-09-30"))
                                .folded()
                                .state(),
                        DeadlineKind.MANDATE_EXPIRY))
                .containsExactly("2024-10-02", "2025-09-30");
    }

    @Test
    void an_expiry_that_went_on_as_reported_stays_closed_when_an_editor_moves_the_later_one() {
        FactExtracted near = HERALD.expiry("2024-10-02");
        FactExtracted far = Telling.by("Post", "2024-11-01").expiry("2025-10-02");
        MissionStep step = take(List.of(), near, far);
        String path = "deadlines." + step.folded().state().deadlines().getLast().id() + ".window";
        MissionState moved = take(known(step, near, far), set(1, path, "2026-03-31"))
                .folded()
                .state();
        assertThat(resolved(moved, DeadlineKind.MANDATE_EXPIRY)).containsExactly("2024-10-02");
        MissionState takenOut =
                take(known(step, near, far), set(1, path, null)).folded().state();
        assertThat(open(takenOut, DeadlineKind.MANDATE_EXPIRY)).containsExactly("2024-10-02");
    }

    @Test
    void reports_near_the_new_day_of_a_vote_or_a_report_tell_no_second_one() {
        FactExtracted due = HERALD.reportDue("2024-11-01");
        FactExtracted vote = HERALD.voteExpected("2024-09-25");
        MissionStep step = take(List.of(), due, vote);
        MissionOverridden voteMoved = set(1, path(step, DeadlineKind.COUNCIL_VOTE), "2024-12-20");
        MissionOverridden dueMoved = set(2, path(step, DeadlineKind.REPORT_DUE), "2025-02-01");
        Telling later = Telling.by("Post", "2024-12-10");
        MissionState state = take(
                        known(step, due, vote, voteMoved, dueMoved),
                        later.voteExpected("2024-12-19"),
                        later.reportDue("2025-02-03"))
                .folded()
                .state();
        assertThat(open(state, DeadlineKind.COUNCIL_VOTE)).containsExactly("2024-12-20");
        assertThat(open(state, DeadlineKind.REPORT_DUE)).containsExactly("2025-02-01");
        assertThat(state.deadlines()).hasSize(2);
    }

    @Test
    void a_vote_that_an_editor_put_off_is_met_by_the_decision_near_its_new_day_and_by_none_long_before() {
        FactExtracted vote = HERALD.voteExpected("2024-09-25");
        MissionStep step = take(List.of(), vote);
        MissionOverridden moved = set(1, path(step, DeadlineKind.COUNCIL_VOTE), "2024-12-20");
        FactExtracted other = Telling.by("Post", "2024-10-01").voteHeld(VoteOutcome.ADOPTED, "2024-09-30", "2751");
        FactExtracted own = Telling.by("Post", "2024-12-21").voteHeld(VoteOutcome.ADOPTED, "2024-12-20", "2761");
        assertThat(vote(take(known(step, vote, moved), other).folded().state())).isEqualTo("2024-12-20");
        assertThat(vote(take(known(step, vote, moved), other, own).folded().state()))
                .isEqualTo("-");
    }

    private static String path(MissionStep step, DeadlineKind kind) {
        return step.folded().state().deadlines().stream()
                .filter(deadline -> deadline.kind() == kind)
                .map(deadline -> "deadlines." + deadline.id() + ".window")
                .findFirst()
                .orElseThrow();
    }

    private static MissionStep take(List<FactEvent> known, FactEvent... arrived) {
        return KeptEvents.take(Folding.FOLD, known, List.of(arrived));
    }

    private static List<FactEvent> known(MissionStep step, FactEvent... events) {
        List<FactEvent> known = new ArrayList<>(Arrays.asList(events));
        known.addAll(step.namings());
        return known;
    }
}
