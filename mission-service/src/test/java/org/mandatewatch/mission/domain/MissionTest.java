package org.mandatewatch.mission.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mandatewatch.mission.domain.Folding.FOLD;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mandatewatch.contract.EventId;
import org.mandatewatch.contract.MissionId;
import org.mandatewatch.contract.MissionRegistry;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.contract.event.MissionMerged;
import org.mandatewatch.contract.fact.DraftStage;
import org.mandatewatch.contract.fact.Measure;
import org.mandatewatch.contract.fact.Qualifier;
import org.mandatewatch.contract.state.DecisionStage;
import org.mandatewatch.contract.state.MissionState;
import org.mandatewatch.mission.domain.facts.SourceClusters;

class MissionTest {

    private static final Telling HERALD = Telling.by("Herald", "2024-09-21");
    private static final MissionId OLD_ID = new MissionId("xsm-utopia");
    private static final MissionFold REGISTERED = new MissionFold(
            new MissionRegistry(List.of(new MissionRegistry.Entry(
                    Telling.MISSION,
                    List.of(OLD_ID),
                    "security",
                    Map.of("en", List.of("Example Stabilisation Mission")),
                    Map.of(),
                    Map.of(),
                    "Ruritania",
                    "RU",
                    "UN",
                    Telling.BODY,
                    Telling.ZONE,
                    new MissionRegistry.Deployment(2020, null, null, List.of())))),
            SourceClusters.byPublisher());

    @Test
    void a_mandate_vote_or_strength_fact_brings_a_mission_into_being_and_a_mere_mention_does_not() {
        assertThat(inBeing(FOLD, HERALD.lead("Kenya"))).isFalse();
        assertThat(inBeing(FOLD, HERALD.official("Anna Berg", "Force Commander")))
                .isFalse();
        assertThat(inBeing(FOLD, HERALD.unsure().expiry("2024-10-02"))).isFalse();
        assertThat(inBeing(FOLD, HERALD.expiry("2024-10-02"))).isTrue();
        assertThat(inBeing(FOLD, HERALD.voteExpected("2024-10-02"))).isTrue();
        assertThat(inBeing(FOLD, HERALD.strength(Measure.DEPLOYED, 400, null))).isTrue();
    }

    @Test
    void a_registered_mission_is_in_being_from_its_first_fact_but_not_from_its_country_s() {
        assertThat(inBeing(REGISTERED, HERALD.lead("Kenya"))).isTrue();
        assertThat(inBeing(REGISTERED, country().displaced(1000, Qualifier.EXACT)))
                .isFalse();
    }

    @Test
    void an_unregistered_mission_has_its_name_from_the_texts_and_its_host_from_its_id() {
        MissionId id = new MissionId("afc-central-african-republic");
        MissionState state = FOLD.fold(id, List.of(HERALD.about(id.value()).expiry("2024-10-02")));
        assertThat(state.name()).isEqualTo("Stabilisation mission");
        assertThat(state.host()).isEqualTo("Central African Republic");
        assertThat(state.hostCode()).isEqualTo("CF");
        assertThat(state.decidingBody()).isNull();
        assertThat(state.zone()).isEqualTo(Telling.ZONE);
    }

    @Test
    void the_registry_names_a_mission_and_its_body() {
        MissionState state = REGISTERED.fold(Telling.MISSION, List.of());
        assertThat(state.name()).isEqualTo("Example Stabilisation Mission");
        assertThat(state.decidingBody()).isEqualTo(Telling.BODY);
        assertThat(state.hostCode()).isEqualTo("RU");
    }

    @Test
    void facts_of_the_host_country_join_the_mission() {
        MissionState state = REGISTERED.fold(
                Telling.MISSION, List.of(HERALD.expiry("2024-10-02"), country().displaced(1000, Qualifier.EXACT)));
        assertThat(state.displacement().count()).isEqualTo(1000);
    }

    @Test
    void facts_of_other_missions_are_passed_over() {
        MissionState state = FOLD.fold(
                Telling.MISSION,
                List.of(
                        HERALD.expiry("2024-10-02"),
                        HERALD.about("other-elbonia").lead("Elbonia")));
        assertThat(state.leadNation()).isNull();
        assertThat(state.version()).isEqualTo(1);
    }

    @Test
    void a_former_id_and_a_merged_id_lead_to_the_mission() {
        List<FactEvent> former = List.of(HERALD.about(OLD_ID.value()).expiry("2024-10-02"));
        assertThat(REGISTERED.fold(OLD_ID, former).id()).isEqualTo(Telling.MISSION);
        assertThat(Folding.expiry(REGISTERED.fold(Telling.MISSION, former))).isEqualTo("2024-10-02");

        List<FactEvent> merged = List.of(
                HERALD.about("esm-ruritania").expiry("2024-10-02"),
                new MissionMerged(
                        new EventId("e-1"), Instant.EPOCH, "editor", new MissionId("esm-ruritania"), Telling.MISSION));
        assertThat(Folding.expiry(FOLD.fold(Telling.MISSION, merged))).isEqualTo("2024-10-02");
    }

    @Test
    void a_mission_that_was_merged_away_is_no_more() {
        MissionId given = new MissionId("esm-ruritania");
        FoldedMission folded = FOLD.foldWhole(
                given,
                List.of(
                        HERALD.about(given.value()).expiry("2024-10-02"),
                        new MissionMerged(new EventId("e-1"), Instant.EPOCH, "editor", given, Telling.MISSION)));
        assertThat(folded.inBeing()).isFalse();
        assertThat(folded.state().deadlines()).isEmpty();
        assertThat(folded.state().version()).isEqualTo(2);
    }

    @Test
    void a_handover_ends_the_mandate_of_the_mission_that_hands_over_and_no_other() {
        MissionId successor = new MissionId("gsf-ruritania");
        List<FactEvent> events = List.of(
                HERALD.expiry("2024-10-02"),
                HERALD.draft(DraftStage.CIRCULATED, "Ecuador"),
                HERALD.about(successor.value()).expiry("2025-10-02"),
                HERALD.succeededBy(successor.value(), "2024-09-20"));

        MissionState old = FOLD.fold(Telling.MISSION, events);
        assertThat(old.mandate().expiry()).isNull();
        assertThat(old.decision().stage()).as("nothing is under way any more").isEqualTo(DecisionStage.NONE);
        assertThat(Folding.expiry(FOLD.fold(successor, events))).isEqualTo("2025-10-02");
    }

    @Test
    void succession_is_seen_from_both_sides() {
        FactEvent handover = HERALD.succeededBy("gsf-ruritania", "2024-09-20");
        MissionId successor = new MissionId("gsf-ruritania");
        assertThat(FOLD.fold(Telling.MISSION, List.of(handover)).successor()).isEqualTo(successor);
        assertThat(FOLD.fold(Telling.MISSION, List.of(handover)).predecessor()).isNull();
        assertThat(FOLD.fold(successor, List.of(handover)).predecessor()).isEqualTo(Telling.MISSION);
        assertThat(FOLD.fold(successor, List.of(handover)).successor()).isNull();
    }

    private static Telling country() {
        return new Telling(null, HERALD.publisher(), HERALD.day(), HERALD.confidence());
    }

    private static boolean inBeing(MissionFold fold, FactEvent event) {
        return fold.foldWhole(Telling.MISSION, List.of(event)).inBeing();
    }
}
