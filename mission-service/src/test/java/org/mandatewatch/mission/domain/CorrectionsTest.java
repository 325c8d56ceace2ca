package org.mandatewatch.mission.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mandatewatch.mission.domain.Folding.expiry;
import static org.mandatewatch.mission.domain.Folding.fold;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mandatewatch.contract.EventId;
import org.mandatewatch.contract.event.CorrectionUndone;
import org.mandatewatch.contract.event.FactConfirmed;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.contract.event.FactExtracted;
import org.mandatewatch.contract.event.FactRetracted;
import org.mandatewatch.contract.event.FactSuperseded;
import org.mandatewatch.contract.event.FactSuperseded.Cause;
import org.mandatewatch.contract.state.MissionState;

class CorrectionsTest {

    private static final Telling HERALD = Telling.by("Herald", "2024-09-21");
    private static final FactExtracted FACT = HERALD.expiry("2024-10-02");
    private static final FactExtracted UNSURE = HERALD.unsure().expiry("2024-10-02");

    @Test
    void a_retracted_fact_counts_no_more() {
        assertThat(expiry(fold(FACT, retracted(FACT, "e-1", 1)))).isEqualTo("-");
    }

    @Test
    void a_retraction_may_arrive_before_its_fact() {
        assertThat(expiry(fold(retracted(FACT, "e-1", 1), FACT))).isEqualTo("-");
    }

    @Test
    void of_two_words_on_one_fact_the_later_counts() {
        assertThat(expiry(fold(FACT, retracted(FACT, "e-1", 1), confirmed(FACT, "e-2", 2))))
                .isEqualTo("2024-10-02");
        assertThat(expiry(fold(FACT, retracted(FACT, "e-1", 3), confirmed(FACT, "e-2", 2))))
                .isEqualTo("-");
        assertThat(expiry(fold(FACT, retracted(FACT, "e-1", 2), confirmed(FACT, "e-2", 2))))
                .isEqualTo("2024-10-02");
    }

    @Test
    void a_word_taken_back_was_never_said() {
        FactEvent earlier = confirmed(UNSURE, "e-1", 1);
        FactEvent retraction = retracted(UNSURE, "e-2", 2);
        assertThat(expiry(fold(UNSURE, earlier, retraction))).isEqualTo("-");
        assertThat(expiry(fold(UNSURE, earlier, retraction, undone("e-2", "e-3", 3))))
                .isEqualTo("2024-10-02");
        assertThat(expiry(fold(UNSURE, earlier, retraction, undone("e-2", "e-3", 3), undone("e-3", "e-4", 4))))
                .isEqualTo("-");
    }

    @Test
    void a_confirmation_lifts_an_uncertain_fact() {
        assertThat(expiry(fold(UNSURE))).isEqualTo("-");
        assertThat(expiry(fold(UNSURE, confirmed(UNSURE, "e-1", 1)))).isEqualTo("2024-10-02");
    }

    @Test
    void a_superseded_fact_counts_no_more_until_it_is_told_again() {
        FactEvent dropped = superseded(FACT, Cause.REVISION, 10, null);
        FactEvent toldAgain = new FactExtracted(
                new EventId("e-again"), HERALD.received().plusSeconds(20), "ingest-service", FACT.fact());
        assertThat(expiry(fold(FACT, dropped))).isEqualTo("-");
        assertThat(expiry(fold(FACT, dropped, toldAgain))).isEqualTo("2024-10-02");
    }

    @Test
    void a_confirmation_holds_against_a_newer_extractor_but_not_against_the_publisher() {
        FactEvent word = confirmed(FACT, "e-1", 1);
        assertThat(expiry(fold(FACT, word, superseded(FACT, Cause.EXTRACTOR, 10, null))))
                .isEqualTo("2024-10-02");
        assertThat(expiry(fold(FACT, word, superseded(FACT, Cause.REVISION, 10, null))))
                .isEqualTo("-");
    }

    @Test
    void a_confirmed_day_stands_before_all_others() {
        FactExtracted other = Telling.by("Post", "2024-09-29").expiry("2024-10-20");
        MissionState state = fold(FACT, other, confirmed(FACT, "e-1", 1));
        assertThat(expiry(state)).isEqualTo("2024-10-02");
        assertThat(state.mandate().expiry().movedFrom()).isNull();
        assertThat(state.contradictions()).isEmpty();
    }

    @Test
    void the_past_shows_what_was_published_by_then_with_the_corrections_of_today() {
        FactExtracted later = Telling.by("Post", "2024-09-28").expiry("2024-10-02");
        FactExtracted early = HERALD.expiry("2024-10-01..2024-10-10");
        FactExtracted wrong = HERALD.lead("Elbonia");
        List<FactEvent> events = List.of(early, later, wrong, retracted(wrong, "e-1", 100));

        MissionState past = view("2024-09-25", null, events);
        assertThat(expiry(past)).isEqualTo("2024-10-01..2024-10-10");
        assertThat(past.asOf()).isEqualTo("2024-09-25");
        assertThat(past.leadNation()).isNull();
        assertThat(expiry(view("2024-09-28", null, events))).isEqualTo("2024-10-02");
        assertThat(view("2024-09-20", null, events).lastHeard()).isNull();
    }

    @Test
    void a_revision_hides_the_old_fact_only_from_its_own_day_on() {
        List<FactEvent> events = List.of(FACT, superseded(FACT, Cause.REVISION, 10, LocalDate.parse("2024-09-24")));
        assertThat(expiry(view("2024-09-23", null, events))).isEqualTo("2024-10-02");
        assertThat(expiry(view("2024-09-24", null, events))).isEqualTo("-");
    }

    @Test
    void what_was_recorded_by_an_instant_is_what_had_been_received() {
        FactEvent retraction = retracted(FACT, "e-1", 100);
        List<FactEvent> events = List.of(FACT, retraction);
        assertThat(expiry(view(null, HERALD.received().minusSeconds(1), events)))
                .isEqualTo("-");
        assertThat(expiry(view(null, HERALD.received(), events))).isEqualTo("2024-10-02");
        assertThat(expiry(view(null, retraction.at(), events))).isEqualTo("-");
    }

    private static MissionState view(String asOf, Instant recorded, List<FactEvent> events) {
        return new PastView(asOf == null ? null : LocalDate.parse(asOf), recorded)
                .fold(Folding.FOLD, Telling.MISSION, events)
                .state();
    }

    private static Instant at(int seconds) {
        return HERALD.received().plusSeconds(seconds);
    }

    private static FactEvent retracted(FactExtracted fact, String id, int seconds) {
        return new FactRetracted(
                new EventId(id), at(seconds), "editor", fact.fact().id(), "misread");
    }

    private static FactEvent confirmed(FactExtracted fact, String id, int seconds) {
        return new FactConfirmed(
                new EventId(id), at(seconds), "editor", fact.fact().id(), null);
    }

    private static FactEvent superseded(FactExtracted fact, Cause cause, int seconds, LocalDate from) {
        return new FactSuperseded(
                new EventId("e-superseded"),
                at(seconds),
                "ingest-service",
                fact.fact().id(),
                cause,
                from);
    }

    private static FactEvent undone(String target, String id, int seconds) {
        return new CorrectionUndone(new EventId(id), at(seconds), "editor", new EventId(target), null);
    }
}
