package org.mandatewatch.mission.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mandatewatch.mission.domain.Folding.days;
import static org.mandatewatch.mission.domain.Folding.expiry;
import static org.mandatewatch.mission.domain.Folding.fold;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.contract.event.FactExtracted;
import org.mandatewatch.contract.state.Deadline;
import org.mandatewatch.contract.state.MissionState;
import org.mandatewatch.contract.state.ValueStatus;

class ExpiryTest {

    private static final Telling HERALD = Telling.by("Herald", "2024-09-21");
    private static final Telling POST = Telling.by("Post", "2024-09-22");

    static Stream<Arguments> claims() {
        return Stream.of(
                row(
                        "a stated window is taken as it stands",
                        "2024-10-01..2024-10-10",
                        HERALD.expiry("2024-10-01..2024-10-10")),
                row(
                        "twelve months from a month of adoption end in that month a year later",
                        "2024-10-01..2024-10-31",
                        HERALD.authorised("2699", "2023-10-01..2023-10-31", "P12M")),
                row(
                        "a stated window narrows a computed one",
                        "2024-10-01..2024-10-10",
                        HERALD.authorised(null, "2023-10-01..2023-10-31", "P12M"),
                        HERALD.expiry("2024-10-01..2024-10-10")),
                row(
                        "a day narrows everything",
                        "2024-10-02",
                        HERALD.authorised(null, "2023-10-01..2023-10-31", "P12M"),
                        HERALD.expiry("2024-10-01..2024-10-10"),
                        POST.expiry("2024-10-02")),
                row(
                        "a vaguer later report does not widen",
                        "2024-10-02",
                        HERALD.expiry("2024-10-02"),
                        POST.expiry("2024-10-01..2024-10-31")),
                row(
                        "overlapping windows leave what they share",
                        "2024-10-05..2024-10-10",
                        HERALD.expiry("2024-10-01..2024-10-10"),
                        POST.expiry("2024-10-05..2024-10-15")),
                row(
                        "a disjoint report three days later overtakes the old one",
                        "2024-10-20",
                        HERALD.expiry("2024-10-02"),
                        Telling.by("Post", "2024-09-24").expiry("2024-10-20")),
                row(
                        "of two disjoint reports of about the same day the newer leads",
                        "2024-10-20",
                        HERALD.expiry("2024-10-02"),
                        POST.expiry("2024-10-20")),
                row(
                        "a stated day stands before a computed one, even an older one",
                        "2024-09-30",
                        HERALD.expiry("2024-09-30"),
                        Telling.by("Post", "2024-12-01").authorised(null, "2023-10-02", "P12M")),
                row(
                        "a report too uncertain changes nothing",
                        "-",
                        HERALD.unsure().expiry("2024-10-02")),
                row(
                        "an expiry more than 45 days away is another deadline; the earlier is waited for",
                        "2024-10-02",
                        HERALD.expiry("2024-10-02"),
                        POST.expiry("2025-03-01")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("claims")
    void claims_about_one_expiry_settle(String sentence, String expected, List<FactEvent> events) {
        assertThat(expiry(fold(events))).isEqualTo(expected);
    }

    @Test
    void contradicting_reports_of_about_the_same_day_are_both_shown_with_quotes() {
        MissionState state = fold(HERALD.expiry("2024-10-02"), POST.expiry("2024-10-20"));

        Deadline expiry = state.mandate().expiry();
        assertThat(expiry.status()).isEqualTo(ValueStatus.DISPUTED);
        assertThat(expiry.alternatives()).singleElement().satisfies(other -> {
            assertThat(days(other.window())).isEqualTo("2024-10-02");
            assertThat(other.evidence()).hasSize(1);
        });
        assertThat(expiry.support().disputedBy()).hasSize(1);
        assertThat(state.contradictions()).singleElement().satisfies(c -> {
            assertThat(c.path()).isEqualTo("mandate.expiry");
            assertThat(c.sides()).extracting(s -> s.value()).containsExactly("20 October 2024", "2 October 2024");
            assertThat(c.sides()).allSatisfy(s -> assertThat(s.evidence()).hasSize(1));
        });
    }

    @Test
    void a_move_told_by_one_source_keeps_the_old_day_in_sight_and_a_second_source_settles_it() {
        FactExtracted old = HERALD.expiry("2024-10-02");
        FactExtracted move = Telling.by("Post", "2024-09-25").expiry("2024-10-20");
        FactExtracted second = Telling.by("Tribune", "2024-09-26").expiry("2024-10-20");

        assertThat(days(fold(old, move).mandate().expiry().movedFrom())).isEqualTo("2024-10-02");
        assertThat(fold(old, move, second).mandate().expiry().movedFrom()).isNull();
        assertThat(fold(old, move).contradictions()).isEmpty();
    }

    @Test
    void one_publisher_is_one_source_however_often_it_repeats_itself() {
        FactExtracted old = HERALD.expiry("2024-10-02");
        FactExtracted move = Telling.by("Post", "2024-09-25").expiry("2024-10-20");
        FactExtracted again = Telling.by("post ", "2024-09-26").expiry("2024-10-20");

        Deadline expiry = fold(old, move, again).mandate().expiry();
        assertThat(expiry.movedFrom()).isNotNull();
        assertThat(expiry.support().independentSources()).isEqualTo(1);
        assertThat(expiry.status()).isEqualTo(ValueStatus.SINGLE_SOURCE);
    }

    @Test
    void two_publishers_agree() {
        Deadline expiry = fold(HERALD.expiry("2024-10-02"), POST.expiry("2024-10-01..2024-10-10"))
                .mandate()
                .expiry();
        assertThat(expiry.status()).isEqualTo(ValueStatus.AGREED);
        assertThat(expiry.support().supportCount()).isEqualTo(2);
        assertThat(expiry.evidence()).hasSize(2);
        assertThat(expiry.derived()).isFalse();
    }

    @Test
    void an_expiry_that_nobody_states_is_marked_as_computed() {
        assertThat(fold(HERALD.authorised("2699", "2023-10-02", "P12M"))
                        .mandate()
                        .expiry()
                        .derived())
                .isTrue();
    }

    private static Arguments row(String sentence, String expected, FactEvent... events) {
        return Arguments.of(sentence, expected, List.of(events));
    }
}
