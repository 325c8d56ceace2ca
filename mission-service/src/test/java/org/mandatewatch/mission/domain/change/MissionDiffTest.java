package org.mandatewatch.mission.domain.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mandatewatch.mission.domain.Folding.FOLD;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mandatewatch.contract.EventId;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.contract.event.FactExtracted;
import org.mandatewatch.contract.event.FactRetracted;
import org.mandatewatch.contract.fact.Measure;
import org.mandatewatch.contract.state.MissionChange;
import org.mandatewatch.mission.domain.Folding;
import org.mandatewatch.mission.domain.KeptEvents;
import org.mandatewatch.mission.domain.Telling;

class MissionDiffTest {

    private static final Telling HERALD = Telling.by("Herald", "2024-09-21");
    private static final Telling POST = Telling.by("Post", "2024-09-22");

    @Test
    void a_new_figure_is_added_then_changed_then_removed() {
        FactExtracted first = HERALD.strength(Measure.DEPLOYED, 400, null);
        FactExtracted second = POST.strength(Measure.DEPLOYED, 600, null);
        FactEvent retraction = new FactRetracted(
                new EventId("e-r"), second.at(), "editor", second.fact().id(), "misread");

        assertThat(change("strength.deployed.total", List.of(), first)).satisfies(c -> {
            assertThat(c.kind()).isEqualTo("added");
            assertThat(c.after()).isEqualTo(400L);
            assertThat(c.factIds()).containsExactly(first.fact().id());
            assertThat(c.evidence()).hasSize(1);
            assertThat(c.reason()).isEqualTo("Herald reported so on 21 September 2024.");
        });
        assertThat(change("strength.deployed.total", List.of(first), second)).satisfies(c -> {
            assertThat(c.kind()).isEqualTo("changed");
            assertThat(c.before()).isEqualTo(400L);
            assertThat(c.after()).isEqualTo(600L);
        });
        assertThat(change("strength.deployed.total", List.of(first, second), retraction))
                .satisfies(c -> {
                    assertThat(c.after()).isEqualTo(400L);
                    assertThat(c.reason()).isEqualTo("An editor retracted a fact: misread");
                });
    }

    @Test
    void one_more_source_for_a_known_value_changes_nothing() {
        FactEvent first = HERALD.strength(Measure.DEPLOYED, 400, null);
        FactEvent same = POST.strength(Measure.DEPLOYED, 400, null);
        assertThat(KeptEvents.take(FOLD, List.of(first), List.of(same)).changes())
                .isEmpty();
    }

    @Test
    void narrowing_shows_both_windows() {
        FactEvent vague = HERALD.expiry("2024-10-01..2024-10-10");
        FactEvent exact = POST.expiry("2024-10-02");
        MissionChange change = change("mandate.expiry.window", List.of(vague), exact);
        assertThat(change.before()).isInstanceOf(Map.class).extracting("latest").isEqualTo("2024-10-10");
        assertThat(change.after()).isInstanceOf(Map.class).extracting("latest").isEqualTo("2024-10-02");
    }

    @Test
    void change_ids_follow_from_mission_event_and_path() {
        FactEvent fact = HERALD.expiry("2024-10-02");
        List<MissionChange> once =
                KeptEvents.take(FOLD, List.of(), List.of(fact)).changes();
        List<MissionChange> again =
                KeptEvents.take(FOLD, List.of(), List.of(fact)).changes();
        assertThat(once).isNotEmpty().isEqualTo(again);
        assertThat(once).extracting(MissionChange::id).doesNotHaveDuplicates();
    }

    @Test
    void a_mission_not_yet_in_being_has_no_changes_and_then_all_at_once() {
        FactEvent mention = HERALD.lead("Kenya");
        FactEvent birth = POST.expiry("2024-10-02");
        assertThat(KeptEvents.take(FOLD, List.of(), List.of(mention)).changes()).isEmpty();
        assertThat(KeptEvents.take(FOLD, List.of(mention), List.of(birth)).changes())
                .extracting(MissionChange::path)
                .contains("leadNation", "mandate.expiry.window");
    }

    @Test
    void equal_states_do_not_differ() {
        FactEvent fact = HERALD.expiry("2024-10-02");
        assertThat(MissionDiff.between(Folding.fold(fact), Folding.fold(fact, fact)))
                .isEmpty();
    }

    private static MissionChange change(String path, List<FactEvent> known, FactEvent next) {
        return KeptEvents.take(FOLD, known, List.of(next)).changes().stream()
                .filter(c -> c.path().equals(path))
                .findFirst()
                .orElseThrow();
    }
}
