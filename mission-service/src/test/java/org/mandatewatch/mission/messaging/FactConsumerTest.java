package org.mandatewatch.mission.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.mandatewatch.mission.MissionApi.mission;
import static org.mandatewatch.mission.MissionApi.reader;
import static org.mandatewatch.mission.MissionApi.soon;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.mandatewatch.common.events.CloudEvents;
import org.mandatewatch.contract.Topic;
import org.mandatewatch.contract.event.FactExtracted;
import org.mandatewatch.contract.fact.Measure;
import org.mandatewatch.contract.fact.Qualifier;
import org.mandatewatch.contract.state.MissionChange;
import org.mandatewatch.contract.state.MissionChanges;
import org.mandatewatch.local.test.LocalStackTestResource;
import org.mandatewatch.mission.FactsTopic;
import org.mandatewatch.mission.domain.Telling;

@QuarkusTest
@QuarkusTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "mission"))
class FactConsumerTest {

    private static final Telling HERALD = Telling.by("Herald", "2024-09-21");
    private static final Telling POST = Telling.by("Post", "2024-09-26");

    @Test
    void facts_become_a_state_and_a_record_of_changes() {
        String id = "story-togo";
        FactsTopic.send(
                id,
                HERALD.about(id).expiry("2024-10-01..2024-10-10"),
                HERALD.about(id).strength(Measure.DEPLOYED, 400, "Kenya"),
                POST.about(id).expiry("2024-10-02"));

        soon().untilAsserted(() -> mission(id)
                .then()
                .statusCode(200)
                .body("mandate.expiry.window.earliest", equalTo("2024-10-02"))
                .body("strength.deployed.total", equalTo(400))
                .body("host", equalTo("Togo")));
        soon().untilAsserted(() -> {
            MissionChanges last = changes(id).getLast();
            assertThat(last.state().mandate().expiry().id()).isNotNull();
            assertThat(last.version()).isEqualTo(4);
            assertThat(changes(id).stream().flatMap(c -> c.changes().stream()))
                    .extracting(MissionChange::path)
                    .contains("mandate.expiry.window", "strength.deployed.total");
        });
        String deadline = mission(id).jsonPath().getString("mandate.expiry.id");
        assertThat(FactsTopic.all(Topic.FACTS, id))
                .filteredOn(record -> record.value().contains(deadline))
                .extracting(record -> CloudEvents.type(record.headers()).orElseThrow())
                .containsExactly("org.mandatewatch.deadline.named.v1");
    }

    @Test
    void everything_delivered_again_changes_nothing() {
        String id = "repeat-chad";
        FactExtracted[] facts = {
            HERALD.about(id).expiry("2024-10-02"),
            HERALD.about(id).voteExpected("2024-09-30"),
            POST.about(id).renewed("2751", "2024-09-26", "2025-10-02", null)
        };
        FactsTopic.send(id, facts);
        // Three facts, and the names of the old expiry, the vote and the new expiry, which come back as events too.
        soon().untilAsserted(() -> mission(id).then().body("version", equalTo(6)));
        soon().untilAsserted(() -> assertThat(FactsTopic.all(Topic.FACTS, id)).hasSize(6));
        String before = mission(id).asString();
        List<String> changesBefore = changeIds(id);
        List<ConsumerRecord<String, String>> published = FactsTopic.all(Topic.MISSION_CHANGES, id);

        FactsTopic.send(FactsTopic.all(Topic.FACTS, id).stream()
                .map(r -> new ProducerRecord<>(r.topic(), null, r.key(), r.value(), r.headers()))
                .toList());
        FactsTopic.send(id, POST.about(id).lead("Kenya"));

        soon().untilAsserted(
                        () -> mission(id).then().body("version", equalTo(7)).body("leadNation", equalTo("Kenya")));
        assertThat(changeIds(id)).containsAll(changesBefore).hasSize(changesBefore.size() + 1);
        assertThat(mission(id).jsonPath().getList("deadlines.id"))
                .isEqualTo(JsonPath.from(before).getList("deadlines.id"));
        soon().untilAsserted(() ->
                assertThat(FactsTopic.all(Topic.MISSION_CHANGES, id)).hasSize(published.size() + 1));
    }

    @Test
    void what_cannot_be_read_goes_to_the_dead_letters_and_the_rest_goes_on() {
        String id = "broken-benin";
        FactExtracted good = HERALD.about(id).expiry("2024-10-02");
        String type = good.type();
        String lacking =
                CloudEvents.write(good).replace("\"window\"", "\"article2\"").replace("\"article\":", "\"none\":");
        FactsTopic.send(List.of(
                new ProducerRecord<>("facts", id, "not json"),
                CloudEvents.event(Topic.FACTS, id, "e-1", type, "ingest-service", good.at(), "{]"),
                CloudEvents.event(Topic.FACTS, id, "e-2", "org.example.unknown", "x", good.at(), "{}"),
                CloudEvents.event(Topic.FACTS, id, "e-3", type, "ingest-service", good.at(), lacking),
                CloudEvents.event(Topic.FACTS, id, good.id().value(), type, "ingest-service", good.at(), good)));

        soon().untilAsserted(() -> mission(id).then().body("mandate.expiry.window.latest", equalTo("2024-10-02")));
        assertThat(FactsTopic.all(Topic.FACTS_DEAD_LETTER, id))
                .hasSize(4)
                .allSatisfy(record -> assertThat(record.headers().lastHeader("dead-letter-reason"))
                        .isNotNull());
    }

    @Test
    void a_country_s_facts_join_its_missions_whichever_come_first() {
        String early = "early-mali";
        String late = "late-mali";
        Telling country = new Telling(null, "Tribune", HERALD.day(), 0.9);
        FactsTopic.send(early, HERALD.about(early).expiry("2024-10-02"));
        soon().untilAsserted(() -> mission(early).then().statusCode(200));
        FactsTopic.send("ML", country.displaced(700_000, Qualifier.NEARLY));
        soon().untilAsserted(() -> mission(early).then().body("displacement.count", equalTo(700_000)));
        FactsTopic.send(late, HERALD.about(late).expiry("2024-11-02"));
        soon().untilAsserted(() -> mission(late).then().body("displacement.count", equalTo(700_000)));
    }

    @Test
    void a_mere_mention_makes_no_mission() {
        String id = "mention-ghana";
        FactsTopic.send(id, HERALD.about(id).lead("Kenya"));
        FactsTopic.send("later-ghana", POST.about("later-ghana").expiry("2024-10-02"));
        soon().untilAsserted(() -> mission("later-ghana").then().statusCode(200));
        mission(id).then().statusCode(404);
        FactsTopic.send(id, POST.about(id).expiry("2024-10-02"));
        soon().untilAsserted(() -> mission(id).then().body("leadNation", equalTo("Kenya")));
    }

    private static List<MissionChanges> changes(String id) {
        return FactsTopic.all(Topic.MISSION_CHANGES, id).stream()
                .map(record -> CloudEvents.read(record.value(), MissionChanges.class))
                .toList();
    }

    private static List<String> changeIds(String id) {
        return reader().queryParam("limit", 500)
                .get("/api/v1/missions/" + id + "/changes")
                .jsonPath()
                .getList("items.id");
    }
}
