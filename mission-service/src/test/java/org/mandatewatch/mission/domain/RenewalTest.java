package org.mandatewatch.mission.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mandatewatch.mission.domain.Folding.days;
import static org.mandatewatch.mission.domain.Folding.expiry;
import static org.mandatewatch.mission.domain.Folding.fold;
import static org.mandatewatch.mission.domain.Folding.open;
import static org.mandatewatch.mission.domain.Folding.resolved;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.contract.event.FactExtracted;
import org.mandatewatch.contract.fact.DraftStage;
import org.mandatewatch.contract.fact.EndReason;
import org.mandatewatch.contract.fact.VoteOutcome;
import org.mandatewatch.contract.state.Deadline;
import org.mandatewatch.contract.state.DeadlineKind;
import org.mandatewatch.contract.state.MandatePeriod;
import org.mandatewatch.contract.state.MissionState;

class RenewalTest {

    private static final Telling BEFORE = Telling.by("Herald", "2024-09-21");
    private static final Telling AFTER = Telling.by("Post", "2024-10-01");
    private static final FactExtracted FIRST_PERIOD = BEFORE.authorised("2699", "2023-10-02", "P12M");

    static Stream<Arguments> renewals() {
        return Stream.of(
                row(
                        "a renewal with its last day closes the old expiry and opens the next",
                        "2025-10-02",
                        "2024-10-02",
                        AFTER.renewed("2751", "2024-09-30", "2025-10-02", null)),
                row(
                        "a renewal by duration counts from the vote or the old end; the earlier leads",
                        "2025-09-30",
                        "2024-10-02",
                        AFTER.renewed("2751", "2024-09-30", null, "P12M")),
                row(
                        "a renewal by duration without a day of adoption counts from the old end",
                        "2025-10-02",
                        "2024-10-02",
                        AFTER.renewed(null, null, null, "P1Y")),
                row("a proposal renews nothing", "2024-10-02", "", AFTER.proposed("P1Y")),
                row("a draft renews nothing", "2024-10-02", "", AFTER.draft(DraftStage.IN_BLUE, "Ecuador")),
                row("a scheduled vote renews nothing", "2024-10-02", "", AFTER.voteExpected("2024-10-02")),
                row(
                        "a renewal of a day still to come renews nothing",
                        "2024-10-02",
                        "",
                        BEFORE.renewed(null, "2024-09-30", null, "P1Y")),
                row(
                        "a renewal told before the awaited vote renews nothing",
                        "2024-10-02",
                        "",
                        BEFORE.voteExpected("2024-09-30"),
                        BEFORE.renewed(null, null, null, "P1Y")),
                row(
                        "a renewal adopted earlier than the vote was expected counts",
                        "2025-10-02",
                        "2024-10-02",
                        BEFORE.voteExpected("2024-09-30"),
                        Telling.by("Post", "2024-09-28").renewed(null, "2024-09-27", "2025-10-02", null)),
                row(
                        "a renewal told without its day stands when a later vote is announced afterwards",
                        "2025-10-02",
                        "2024-10-02",
                        AFTER.renewed(null, null, null, "P1Y"),
                        Telling.by("Herald", "2024-10-20").voteExpected("2024-11-05")),
                row(
                        "a renewal told days before the vote was taken renews nothing; the vote does",
                        "2025-10-02",
                        "2024-10-02",
                        BEFORE.renewed(null, null, null, "P6M"),
                        AFTER.voteHeld(VoteOutcome.ADOPTED, "2024-09-30", "2751"),
                        AFTER.renewed("2751", "2024-09-30", "2025-10-02", null)),
                row(
                        "a terminated mandate has no expiry to wait for",
                        "-",
                        "2024-10-02",
                        AFTER.ended(EndReason.TERMINATED, "2024-09-30")),
                row(
                        "an end announced for a day to come is waited for",
                        "2024-10-15",
                        "",
                        AFTER.ended(EndReason.TERMINATED, "2024-10-15")),
                row(
                        "a mission that was taken over has no expiry to wait for",
                        "-",
                        "2024-10-02",
                        AFTER.succeededBy("gsf-ruritania", "2024-09-30")),
                row(
                        "a later expiry told after the old day shows that the mandate went on",
                        "2025-10-02",
                        "2024-10-02",
                        Telling.by("Post", "2025-03-01").expiry("2025-10-02")),
                row(
                        "a later expiry told before the old day proves nothing",
                        "2024-10-02",
                        "",
                        AFTER.expiry("2025-10-02")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("renewals")
    void what_renews_and_what_does_not(String sentence, String open, String closed, List<FactEvent> events) {
        List<FactEvent> all = new ArrayList<>(events);
        all.add(FIRST_PERIOD);
        MissionState state = fold(all);
        assertThat(expiry(state)).isEqualTo(open);
        assertThat(resolved(state, DeadlineKind.MANDATE_EXPIRY))
                .isEqualTo(closed.isEmpty() ? List.of() : List.of(closed));
    }

    @Test
    void three_articles_and_a_backgrounder_tell_one_renewal_in_any_order() {
        List<FactEvent> told = List.of(
                FIRST_PERIOD,
                AFTER.renewed(null, "2024-09-30", "2025-10-02", null),
                Telling.by("Herald", "2024-10-02").renewed(null, null, null, "P1Y"),
                Telling.by("Tribune", "2024-10-03").renewed("2751", null, null, null),
                Telling.by("Review", "2026-11-05").renewed(null, "2024-09-01..2024-09-30", null, "P12M"));
        for (List<FactEvent> events : Permutations.of(told).toList()) {
            MissionState state = fold(events);
            assertThat(expiry(state)).isEqualTo("2025-10-02");
            assertThat(resolved(state, DeadlineKind.MANDATE_EXPIRY)).containsExactly("2024-10-02");
            assertThat(state.mandate().periods()).hasSize(2);
            assertThat(state.mandate().periods().getLast().resolution()).isEqualTo("2751");
            assertThat(state.mandate().periods().getLast().support().independentSources())
                    .isEqualTo(4);
        }
    }

    @Test
    void a_misreading_by_one_source_leaves_the_true_day_waited_for_in_any_order() {
        FactExtracted near = AFTER.expiry("2024-10-20");
        FactExtracted far = Telling.by("Tribune", "2024-10-01").expiry("2025-10-02");
        FactExtracted tooEarly = BEFORE.renewed(null, "2024-09-30", null, "P1Y");
        List<FactEvent> told = List.of(FIRST_PERIOD, BEFORE.expiry("2024-10-02"), near, far, tooEarly);
        for (List<FactEvent> events : Permutations.of(told).toList()) {
            MissionState state = fold(events);
            assertThat(resolved(state, DeadlineKind.MANDATE_EXPIRY)).isEmpty();
            assertThat(days(state.mandate().expiry().movedFrom())).isEqualTo("2024-10-02");
            assertThat(open(state, DeadlineKind.MANDATE_EXPIRY)).containsExactly("2024-10-20", "2025-10-02");
        }
    }

    @Test
    void narrowing_is_no_move_in_any_order() {
        List<FactEvent> told = List.of(
                FIRST_PERIOD,
                BEFORE.expiry("2024-10-01..2024-10-31"),
                AFTER.expiry("2024-10-01..2024-10-10"),
                Telling.by("Tribune", "2024-10-01").expiry("2024-10-02"));
        for (List<FactEvent> events : Permutations.of(told).toList()) {
            MissionState state = fold(events);
            assertThat(expiry(state)).isEqualTo("2024-10-02");
            assertThat(state.mandate().expiry().movedFrom()).isNull();
            assertThat(state.contradictions()).isEmpty();
            assertThat(state.deadlines()).hasSize(1);
        }
    }

    @Test
    void periods_are_linked() {
        MissionState state = fold(
                FIRST_PERIOD,
                AFTER.renewed("2751", "2024-09-30", "2025-10-02", null),
                Telling.by("Post", "2025-10-01").renewed("2793", "2025-09-30", "2026-10-02", null));

        assertThat(state.mandate().periods())
                .extracting(
                        MandatePeriod::resolution, p -> days(p.from()), p -> days(p.until()), MandatePeriod::renewedBy)
                .containsExactly(
                        tuple("2699", "2023-10-02", "2024-10-02", "2751"),
                        tuple("2751", "2024-10-02", "2025-10-02", "2793"),
                        tuple("2793", "2025-10-02", "2026-10-02", null));
        assertThat(expiry(state)).isEqualTo("2026-10-02");
    }

    @Test
    void the_resolved_expiry_says_what_overtook_it() {
        MissionState state = fold(FIRST_PERIOD, AFTER.renewed("2751", "2024-09-30", "2025-10-02", null));
        assertThat(state.deadlines())
                .filteredOn(d -> d.resolvedBy() != null)
                .extracting(Deadline::resolvedBy)
                .containsExactly("Resolution 2751, until 2 October 2025");
    }

    @Test
    void two_candidates_of_one_text_are_both_shown_without_dispute() {
        MissionState state = fold(FIRST_PERIOD, AFTER.renewed("2751", "2024-09-30", null, "P12M"));
        Deadline expiry = state.mandate().expiry();
        assertThat(expiry.alternatives()).extracting(a -> days(a.window())).containsExactly("2025-10-02");
        assertThat(state.contradictions()).isEmpty();
        assertThat(expiry.derived()).isTrue();
    }

    @Test
    void a_stated_day_chooses_between_two_candidates() {
        MissionState state = fold(
                FIRST_PERIOD,
                AFTER.renewed("2751", "2024-09-30", null, "P12M"),
                Telling.by("Tribune", "2024-11-01").expiry("2025-10-02"));
        assertThat(expiry(state)).isEqualTo("2025-10-02");
        assertThat(state.mandate().expiry().alternatives()).isEmpty();
        assertThat(state.mandate().expiry().derived()).isFalse();
    }

    @Test
    void a_short_rollover_and_the_full_renewal_after_it_are_two_decisions() {
        MissionState state = fold(
                FIRST_PERIOD,
                AFTER.renewed("2750", "2024-09-30", "2024-12-02", null),
                Telling.by("Post", "2024-12-01").renewed("2760", "2024-11-30", "2025-12-02", null));
        assertThat(resolved(state, DeadlineKind.MANDATE_EXPIRY)).containsExactly("2024-10-02", "2024-12-02");
        assertThat(expiry(state)).isEqualTo("2025-12-02");
    }

    private static Arguments row(String sentence, String open, String closed, FactEvent... events) {
        return Arguments.of(sentence, open, closed, List.of(events));
    }
}
