package org.mandatewatch.mission.messaging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.mandatewatch.mission.MissionApi.editor;
import static org.mandatewatch.mission.MissionApi.mission;
import static org.mandatewatch.mission.MissionApi.soon;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mandatewatch.contract.Topic;
import org.mandatewatch.local.test.LocalStackTestResource;
import org.mandatewatch.local.test.SharedLocalStack;
import org.mandatewatch.mission.FactsTopic;
import org.mandatewatch.mission.domain.Telling;

/** What happens to records that cannot be processed, with a real broker and a real database that refuses some. */
@QuarkusTest
@QuarkusTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "mission"))
class DeadLettersTest {

    private static final String LETTERS = "/api/v1/dead-letters";
    private static final String REPLAY = LETTERS + "/replay";
    private static final Telling HERALD = Telling.by("Herald", "2024-09-21");

    @AfterEach
    void takeEveryMission() throws SQLException {
        asSuperuser("ALTER TABLE mission.fact_event DROP CONSTRAINT IF EXISTS poison");
    }

    @Test
    void poison_is_set_aside_and_replayed_once_its_cause_is_mended() throws SQLException {
        String id = "poison-togo";
        refuse(id);
        FactsTopic.send(id, HERALD.about(id).expiry("2024-10-02"));
        FactsTopic.send("healthy-togo", HERALD.about("healthy-togo").expiry("2024-10-02"));
        soon().untilAsserted(() -> mission("healthy-togo").then().statusCode(200));
        soon().untilAsserted(() -> assertThat(open(id)).hasSize(1));
        Map<String, Object> letter = open(id).getFirst();
        assertThat(letter)
                .containsEntry("topic", "facts")
                .containsEntry("service", "mission-service")
                .containsEntry("type", "org.mandatewatch.fact.extracted.v1")
                .containsEntry("error", "PSQLException")
                .containsEntry("replayedAt", null);
        assertThat(letter.get("reason").toString()).contains("poison");
        String letterId = letter.get("id").toString();

        replay("{\"ids\": [\"" + letterId + "\"]}")
                .body("replayed", equalTo(0))
                .body("failed", equalTo(1))
                .body("failures[0].id", equalTo(letterId))
                .body("failures[0].reason", containsString("poison"));
        assertThat(open(id)).extracting(l -> l.get("id")).containsExactly(letterId);
        mission(id).then().statusCode(404);

        takeEveryMission();
        replay("{\"topic\": \"facts\"}").body("failures.findAll { it.id == '" + letterId + "' }.size()", equalTo(0));

        mission(id).then().statusCode(200).body("mandate.expiry.window.latest", equalTo("2024-10-02"));
        assertThat(open(id)).isEmpty();
        assertThat(letters(id, "true")).singleElement().satisfies(replayed -> {
            assertThat(replayed.get("replayedBy")).isEqualTo("tests: admin");
            assertThat(replayed.get("replayedAt")).isNotNull();
        });
        String state = mission(id).asString();
        replay("{\"ids\": [\"" + letterId + "\"]}").body("replayed", equalTo(1)).body("failed", equalTo(0));
        assertThat(mission(id).asString()).isEqualTo(state);
        assertThat(FactsTopic.all(Topic.FACTS, id).stream()
                        .filter(record -> record.value().contains("mandate-expiry"))
                        .filter(record -> record.value().contains("\"evidence\""))
                        .count())
                .isEqualTo(1);
    }

    @Test
    void the_list_goes_page_by_page_from_the_newest_and_a_letter_shows_all_of_its_record() {
        String id = "broken-mali";
        List<ProducerRecord<String, String>> broken = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            broken.add(new ProducerRecord<>("facts", id, "not json " + i + " " + "x".repeat(1000)));
        }
        FactsTopic.send(broken);
        soon().untilAsserted(() -> assertThat(open(id)).hasSize(5));
        List<Object> all = open(id).stream().map(letter -> letter.get("id")).toList();

        List<Object> paged = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification request = admin().queryParam("limit", 2).queryParam("topic", "facts");
            JsonPath page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get(LETTERS)
                    .jsonPath();
            paged.addAll(page.getList("items.findAll { it.key == '" + id + "' }.id"));
            cursor = page.getString("next");
        } while (cursor != null);

        assertThat(paged).isEqualTo(all);
        admin().get(LETTERS + "/" + all.getFirst())
                .then()
                .statusCode(200)
                .body("value", equalTo(broken.getLast().value()))
                .body("reason", equalTo("the record has no ce_type header"))
                .body("type", nullValue());
    }

    @Test
    void only_administrators_see_letters_and_questions_that_make_no_sense_are_refused() {
        editor().get(LETTERS).then().statusCode(403);
        editor().post(REPLAY).then().statusCode(403);
        admin().queryParam("topic", "mission-changes")
                .get(LETTERS)
                .then()
                .statusCode(400)
                .body("detail", containsString("articles, facts"));
        admin().queryParam("cursor", "c29tZXRoaW5n")
                .get(LETTERS)
                .then()
                .statusCode(400)
                .body("field", equalTo("cursor"));
        admin().get(LETTERS + "/facts-dead-letter-3-99999999").then().statusCode(404);
        admin().body("{\"idz\": []}").post(REPLAY).then().statusCode(400).body("detail", containsString("idz"));
        admin().body("{\"ids\": [\"facts-dead-letter-99-1\"]}")
                .post(REPLAY)
                .then()
                .statusCode(404)
                .body("detail", containsString("facts-dead-letter-99-1"));
    }

    private static List<Map<String, Object>> open(String key) {
        return letters(key, "false");
    }

    private static List<Map<String, Object>> letters(String key, String replayed) {
        return admin().queryParam("replayed", replayed)
                .queryParam("limit", 200)
                .get(LETTERS)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.key == '" + key + "' }");
    }

    private static ValidatableResponse replay(String body) {
        return admin().body(body).post(REPLAY).then().statusCode(200);
    }

    private static RequestSpecification admin() {
        return given().header("Authorization", "Bearer " + SharedLocalStack.ADMIN_KEY)
                .contentType("application/json");
    }

    private static void refuse(String mission) throws SQLException {
        asSuperuser(
                "ALTER TABLE mission.fact_event ADD CONSTRAINT poison CHECK (mission <> '" + mission + "') NOT VALID");
    }

    private static void asSuperuser(String sql) throws SQLException {
        try (Connection connection = SharedLocalStack.get().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
