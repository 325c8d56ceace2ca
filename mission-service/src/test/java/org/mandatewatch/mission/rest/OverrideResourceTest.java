package org.mandatewatch.mission.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.mandatewatch.mission.MissionApi.editor;
import static org.mandatewatch.mission.MissionApi.mission;
import static org.mandatewatch.mission.MissionApi.reader;
import static org.mandatewatch.mission.MissionApi.soon;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.contract.event.FactExtracted;
import org.mandatewatch.contract.fact.Measure;
import org.mandatewatch.contract.fact.Qualifier;
import org.mandatewatch.local.test.LocalStackTestResource;
import org.mandatewatch.mission.FactsTopic;
import org.mandatewatch.mission.domain.Telling;

@QuarkusTest
@QuarkusTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "mission"))
class OverrideResourceTest {

    private static final Telling HERALD = Telling.by("Herald", "2024-09-21");

    @Test
    void an_override_shows_with_who_and_why_and_can_be_undone_and_redone() {
        String id = told("set-ghana", HERALD.about("set-ghana").strength(Measure.DEPLOYED, 400, null));
        String event = set(id, "strength.deployed.total", 1000);
        soon().untilAsserted(() -> mission(id)
                .then()
                .body("strength.deployed.total", equalTo(1000))
                .body("strength.deployed.override.reason", equalTo("seen in writing"))
                .body("strength.deployed.supportedBy", hasSize(0))
                .body("strength.deployed.disputedBy", hasSize(1))
                .body("overrides.path", contains("strength.deployed.total"))
                .body("overrides.event", contains(event)));
        reader().get("/api/v1/missions/" + id + "/changes")
                .then()
                .body("items.reason", hasItem("An editor set the value: seen in writing"));

        String undo = undo(event);
        deployed(id, 400);
        corrections(id)
                .body("items.kind", contains("undone", "overridden"))
                .body("items.standing", contains("in-force", "undone"))
                .body("items[0].undoes", equalTo(event))
                .body("items[1].value", equalTo(1000));
        undo(undo);
        deployed(id, 1000);
    }

    @Test
    void a_deadline_that_an_editor_moves_keeps_its_name() {
        String id = told("set-chad", HERALD.about("set-chad").expiry("2024-10-02"));
        String deadline = mission(id).jsonPath().getString("mandate.expiry.id");
        editor().body(body("mandate.expiry", "2025-03-31", "2025-01-01"))
                .post("/api/v1/missions/" + id + "/overrides")
                .then()
                .statusCode(202)
                .body("path", equalTo("deadlines." + deadline + ".window"));
        soon().untilAsserted(() -> mission(id)
                .then()
                .body("mandate.expiry.window.latest", equalTo("2025-03-31"))
                .body("mandate.expiry.id", equalTo(deadline))
                .body("mandate.expiry.formerIds", hasSize(0))
                .body("mandate.expiry.override.until", equalTo("2025-01-01")));

        FactsTopic.send(id, Telling.by("Post", "2025-02-01").about(id).expiry("2025-03-30"));
        soon().untilAsserted(() -> mission(id)
                .then()
                .body("mandate.expiry.window.latest", equalTo("2025-03-30"))
                .body("overrides", hasSize(0)));
        corrections(id).body("items.standing", contains("not-in-force"));
    }

    @Test
    void a_deadline_can_be_taken_out_by_an_explicit_null() {
        String id = told("set-togo", HERALD.about("set-togo").expiry("2024-10-02"));
        editor().body("{\"path\": \"mandate.expiry\", \"value\": null, \"reason\": \"the mandate has no end\"}")
                .post("/api/v1/missions/" + id + "/overrides")
                .then()
                .statusCode(202);
        soon().untilAsserted(() ->
                mission(id).then().body("mandate.expiry", nullValue()).body("deadlines.state", contains("withdrawn")));
        editor().body("{\"path\": \"mandate.expiry\", \"value\": null, \"reason\": \"again\"}")
                .post("/api/v1/missions/" + id + "/overrides")
                .then()
                .statusCode(400)
                .body("field", equalTo("value"));
    }

    @Test
    void a_host_that_an_editor_sets_is_shown_and_the_facts_of_the_mission_s_own_country_stay() {
        String id = told("set-tonga", HERALD.about("set-tonga").expiry("2024-10-02"));
        FactsTopic.send("TO", new Telling(null, "Herald", HERALD.day(), 0.9).displaced(702_973, Qualifier.EXACT));
        String event = set(id, "host", "Fiji");
        soon().untilAsserted(() ->
                mission(id).then().body("hostCode", equalTo("FJ")).body("displacement.count", equalTo(702_973)));
        FactsTopic.send(
                "TO", new Telling(null, "Post", HERALD.day().plusDays(9), 0.9).displaced(702_974, Qualifier.EXACT));
        soon().untilAsserted(() -> mission(id).then().body("displacement.count", equalTo(702_974)));
        undo(event);
        soon().untilAsserted(() -> mission(id).then().body("hostCode", equalTo("TO")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "path   | {\"path\": \"mood\", \"value\": 1, \"reason\": \"x\"}",
                "path   | {\"path\": \"deadlines.d-none\", \"value\": \"2024-10-02\", \"reason\": \"x\"}",
                "value  | {\"path\": \"mandate.expiry\", \"value\": \"soon\", \"reason\": \"x\"}",
                "value  | {\"path\": \"strength.deployed.total\", \"value\": \"many\", \"reason\": \"x\"}",
                "until  | {\"path\": \"name\", \"value\": \"Y\", \"reason\": \"x\", \"until\": \"2025-01-01\"}"
            })
    void what_cannot_be_set_is_refused_with_all_that_can(String field, String body) {
        String id = told("set-cuba", HERALD.about("set-cuba").expiry("2024-10-02"));
        editor().body(body)
                .post("/api/v1/missions/" + id + "/overrides")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("field", equalTo(field))
                .body("detail", containsString(field))
                .body("overridable.path", hasItems("mandate.expiry", "strength.{measure}.total", "leadNation"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"path\": \"name\", \"reason\": \"x\"}",
                "{\"path\": \"name\", \"value\": \"Y\"}",
                "{\"path\": \"name\", \"value\": \"Y\", \"reason\": \" \"}",
                "{\"path\": \"leadNation\", \"value\": \"Ghana\", \"reason\": \"x\", \"until\": \"someday\"}",
                "[]"
            })
    void a_word_without_value_or_reason_is_refused(String body) {
        String id = told("set-cuba", HERALD.about("set-cuba").expiry("2024-10-02"));
        editor().body(body).post("/api/v1/missions/" + id + "/overrides").then().statusCode(400);
    }

    @Test
    void only_corrections_can_be_undone_and_only_by_editors() {
        FactExtracted fact = HERALD.about("set-peru").expiry("2024-10-02");
        told("set-peru", fact);
        editor().post("/api/v1/corrections/" + fact.id() + "/undo").then().statusCode(404);
        editor().post("/api/v1/corrections/e-none/undo").then().statusCode(404);
        editor().body(body("name", "Y", null))
                .post("/api/v1/missions/nobody-nowhere/overrides")
                .then()
                .statusCode(404);
        reader().contentType("application/json")
                .body(body("name", "Y", null))
                .post("/api/v1/missions/set-peru/overrides")
                .then()
                .statusCode(403);
        given().get("/api/v1/missions/set-peru/corrections").then().statusCode(401);
        reader().queryParam("cursor", "YWJj")
                .get("/api/v1/missions/set-peru/corrections")
                .then()
                .statusCode(400);
    }

    private static String told(String id, FactExtracted fact) {
        FactsTopic.send(id, fact);
        soon().untilAsserted(() -> mission(id).then().statusCode(200));
        return id;
    }

    private static String set(String id, String path, Object value) {
        return editor().body(body(path, value, null))
                .post("/api/v1/missions/" + id + "/overrides")
                .then()
                .statusCode(202)
                .extract()
                .path("event");
    }

    private static Map<String, Object> body(String path, Object value, String until) {
        return until == null
                ? Map.of("path", path, "value", value, "reason", "seen in writing")
                : Map.of("path", path, "value", value, "reason", "seen in writing", "until", until);
    }

    /** A word can be taken back once it came back from Kafka. */
    private static String undo(String event) {
        return soon().until(
                        () -> editor().body("{\"reason\": \"on second thoughts\"}")
                                .post("/api/v1/corrections/" + event + "/undo"),
                        answer -> answer.statusCode() == 202)
                .path("event");
    }

    private static ValidatableResponse corrections(String id) {
        return reader().get("/api/v1/missions/" + id + "/corrections").then().statusCode(200);
    }

    private static void deployed(String id, int deployed) {
        soon().untilAsserted(() -> mission(id).then().body("strength.deployed.total", equalTo(deployed)));
    }
}
