package org.mandatewatch.mission.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mandatewatch.mission.domain.Folding.FOLD;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mandatewatch.contract.DeadlineId;
import org.mandatewatch.contract.EventId;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.contract.event.FactExtracted;
import org.mandatewatch.contract.event.FactSuperseded;
import org.mandatewatch.contract.state.Deadline;

class DeadlineNamesTest {

    private static final Telling HERALD = Telling.by("Herald", "2024-09-21");
    private static final Telling POST = Telling.by("Post", "2024-09-26");

    @Test
    void a_name_stays_while_the_window_narrows_and_moves() {
        List<FactEvent> events = new ArrayList<>();
        DeadlineId first =
                expiry(events, HERALD.expiry("2024-10-01..2024-10-10")).id();
        DeadlineId narrowed = expiry(events, HERALD.expiry("2024-10-02")).id();
        DeadlineId moved = expiry(events, POST.expiry("2024-10-20")).id();
        assertThat(narrowed).isEqualTo(first);
        assertThat(moved).isEqualTo(first);
    }

    @Test
    void a_name_survives_the_loss_of_all_its_facts_when_an_amended_article_restates_the_days() {
        List<FactEvent> events = new ArrayList<>();
        FactExtracted old = HERALD.expiry("2024-10-01..2024-10-10");
        DeadlineId first = expiry(events, old).id();
        events.add(new FactSuperseded(
                new EventId("e-s"),
                old.at().plusSeconds(1),
                "ingest-service",
                old.fact().id(),
                FactSuperseded.Cause.REVISION,
                null));
        assertThat(expiry(events, POST.expiry("2024-10-02")).id()).isEqualTo(first);
    }

    @Test
    void when_two_deadlines_turn_out_to_be_one_the_older_name_wins_and_the_other_is_kept() {
        List<FactEvent> events = new ArrayList<>();
        take(events, HERALD.expiry("2024-10-02"));
        List<Deadline> two = take(events, POST.expiry("2024-12-02"));
        assertThat(two).hasSize(2);
        List<Deadline> one = take(events, POST.expiry("2024-11-05"));
        assertThat(one).singleElement().satisfies(d -> {
            assertThat(d.id()).isEqualTo(two.getFirst().id());
            assertThat(d.formerIds()).containsExactly(two.getLast().id());
        });
    }

    @Test
    void the_renewed_period_s_expiry_is_another_deadline() {
        List<FactEvent> events = new ArrayList<>();
        DeadlineId first = expiry(events, HERALD.expiry("2024-10-02")).id();
        DeadlineId next = expiry(events, POST.renewed("2751", "2024-09-26", "2025-10-02", null))
                .id();
        assertThat(next).isNotEqualTo(first);
        assertThat(FOLD.fold(Telling.MISSION, events).deadlines().getFirst().id())
                .isEqualTo(first);
    }

    private static Deadline expiry(List<FactEvent> events, FactEvent next) {
        take(events, next);
        return FOLD.fold(Telling.MISSION, events).mandate().expiry();
    }

    private static List<Deadline> take(List<FactEvent> events, FactEvent next) {
        MissionStep step = KeptEvents.take(FOLD, events, List.of(next));
        events.add(next);
        events.addAll(step.namings());
        return step.folded().state().deadlines();
    }
}
