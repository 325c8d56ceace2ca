package org.mandatewatch.mission.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.mandatewatch.mission.MissionApi.editor;
import static org.mandatewatch.mission.MissionApi.mission;
import static org.mandatewatch.mission.MissionApi.reader;
import static org.mandatewatch.mission.MissionApi.soon;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandatewatch.contract.event.FactExtracted;
import org.mandatewatch.local.test.LocalStackTestResource;
import org.mandatewatch.mission.FactsTopic;
import org.mandatewatch.mission.domain.Telling;

@QuarkusTest
@QuarkusTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "mission"))
class MissionResourceTest {

    private static final String ID = "read-peru";
    private static final Telling HERALD = Telling.by("Herald", "2024-09-21").about(ID);
    private static final Telling POST = Telling.by("Post", "2024-09-26").about(ID);

    @BeforeAll
    static void tell() {
        FactsTopic.send(
                ID,
                HERALD.expiry("2024-10-01..2024-10-10"),
                POST.expiry("2024-10-02"),
                POST.voteExpected("2024-09-30"),
                HERALD.unsure().lead("Kenya"));
    }

    @Test
    void the_past_is_shown_as_it_was_published_and_as_it_was_recorded() {
        known();
        reader().queryParam("asOf", "2024-09-25")
                .get("/api/v1/missions/" + ID)
                .then()
                .statusCode(200)
                .body("asOf", equalTo("2024-09-25"))
                .body("lastHeard", equalTo("2024-09-21"))
                .body("mandate.expiry.window.latest", equalTo("2024-10-10"))
                .body("mandate.expiry.id", equalTo(mission(ID).jsonPath().getString("mandate.expiry.id")))
                .body("decision.vote", nullValue());
        reader().queryParam("recordedAsOf", "2024-09-22T00:00:00Z")
                .get("/api/v1/missions/" + ID)
                .then()
                .statusCode(200)
                .body("mandate.expiry.window.latest", equalTo("2024-10-10"));
        reader().queryParam("recordedAsOf", "2024-09-26")
                .get("/api/v1/missions/" + ID)
                .then()
                .body("mandate.expiry.window.latest", equalTo("2024-10-02"));
    }

    @Test
    void an_unchanged_mission_is_not_sent_twice() {
        Response first = known();
        reader().header("If-None-Match", first.header("ETag"))
                .get("/api/v1/missions/" + ID)
                .then()
                .statusCode(304);
        reader().header("If-None-Match", "\"v0\"")
                .get("/api/v1/missions/" + ID)
                .then()
                .statusCode(200);
    }

    @Test
    void missions_are_listed_page_by_page() {
        known();
        FactsTopic.send("read-quito", POST.about("read-quito").expiry("2024-10-02"));
        soon().untilAsserted(() -> mission("read-quito").then().statusCode(200));
        Response first = reader().queryParam("limit", 1).get("/api/v1/missions");
        first.then().body("items", hasSize(1)).body("next", notNullValue()).header("Link", containsString("next"));
        reader().queryParam("limit", 500)
                .get("/api/v1/missions")
                .then()
                .body("next", nullValue())
                .body("items.id", hasItem("read-quito"))
                .body("items.find { it.id == '" + ID + "' }.expiry.latest", equalTo("2024-10-02"))
                .body("items.find { it.id == '" + ID + "' }.vote.latest", equalTo("2024-09-30"))
                .body("items.find { it.id == '" + ID + "' }.stage", equalTo("vote-expected"));
        reader().queryParam("limit", 1)
                .queryParam("cursor", first.jsonPath().getString("next"))
                .get("/api/v1/missions")
                .then()
                .body("items", hasSize(1))
                .body("items[0].id", not(first.jsonPath().getString("items[0].id")));
    }

    @Test
    void facts_show_what_became_of_them() {
        known();
        String facts = "/api/v1/missions/" + ID + "/facts";
        reader().get(facts).then().body("items", hasSize(4));
        reader().queryParam("kind", "mandate-expiry")
                .get(facts)
                .then()
                .body("items.fact.kind", everyItem(equalTo("mandate-expiry")))
                .body("items.fact.article.publishedOn", contains("2024-09-26", "2024-09-21"));
        reader().queryParam("kind", "lead-nation").get(facts).then().body("items.standing", contains("unconfirmed"));
        reader().queryParam("source", "herald").get(facts).then().body("items", hasSize(2));
        Response first = reader().queryParam("limit", 3).get(facts);
        first.then().body("items", hasSize(3));
        reader().queryParam("cursor", first.jsonPath().getString("next"))
                .get(facts)
                .then()
                .body("items", hasSize(1))
                .body("next", nullValue());
    }

    @Test
    void why_a_value_is_as_it_is_is_told_by_the_facts_for_and_against_it() {
        known();
        String facts = "/api/v1/missions/" + ID + "/facts";
        reader().queryParam("value", "mandate.expiry")
                .get(facts)
                .then()
                .statusCode(200)
                .body("items.fact.kind", everyItem(equalTo("mandate-expiry")))
                .body("items.stance", hasItem("supports"))
                .body("items.standing", everyItem(equalTo("standing")))
                .body("items.fact.evidence.quote", everyItem(notNullValue()))
                .body("items.fact.article.publisher", everyItem(notNullValue()));
        Response first = reader().queryParam("value", "mandate.expiry")
                .queryParam("limit", 1)
                .get(facts);
        first.then().body("items", hasSize(1));
        reader().queryParam("value", "mandate.expiry")
                .queryParam("cursor", first.jsonPath().getString("next"))
                .get(facts)
                .then()
                .body("items", hasSize(1))
                .body("next", nullValue());
        reader().queryParam("value", "mandate.mood")
                .get(facts)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("field", equalTo("value"))
                .body("values", hasItem("mandate.expiry.window"));
    }

    @Test
    void deadlines_of_all_missions_can_be_asked_for_by_day_and_kind() {
        known();
        reader().queryParam("from", "2024-09-29")
                .queryParam("to", "2024-09-30")
                .queryParam("kind", "council-vote")
                .get("/api/v1/deadlines")
                .then()
                .statusCode(200)
                .body("items.findAll { it.mission == '" + ID + "' }", hasSize(1))
                .body("items.kind", everyItem(equalTo("council-vote")));
        reader().queryParam("from", "2030-01-01")
                .get("/api/v1/deadlines")
                .then()
                .body("items.findAll { it.mission == '" + ID + "' }", hasSize(0));
        reader().get("/api/v1/missions/" + ID + "/deadlines").then().body("items", hasSize(2));
    }

    @Test
    void a_retraction_restores_what_was_and_a_confirmation_lets_an_uncertain_fact_count() {
        String id = "edit-chile";
        FactExtracted right = HERALD.about(id).expiry("2024-10-02");
        FactExtracted wrong = POST.about(id).expiry("2024-10-20");
        FactExtracted unsure = POST.about(id).unsure().lead("Kenya");
        FactsTopic.send(id, right, wrong, unsure);
        soon().untilAsserted(() -> mission(id).then().body("mandate.expiry.window.latest", equalTo("2024-10-20")));

        editor().body("{\"reason\": \"misread\"}")
                .post("/api/v1/facts/" + wrong.fact().id() + "/retraction")
                .then()
                .statusCode(202)
                .body("event", notNullValue());
        editor().post("/api/v1/facts/" + unsure.fact().id() + "/confirmation")
                .then()
                .statusCode(202);

        soon().untilAsserted(() -> mission(id)
                .then()
                .body("mandate.expiry.window.latest", equalTo("2024-10-02"))
                .body("mandate.expiry.movedFrom", nullValue())
                .body("leadNation", equalTo("Kenya")));
        reader().get("/api/v1/missions/" + id + "/facts")
                .then()
                .body("items.find { it.fact.id == '" + wrong.fact().id() + "' }.standing", equalTo("retracted"))
                .body("items.find { it.fact.id == '" + unsure.fact().id() + "' }.confirmed", equalTo(true));
        reader().get("/api/v1/missions/" + id + "/changes")
                .then()
                .body("items.reason", hasItem("An editor retracted a fact: misread"));
    }

    @Test
    void a_registered_mission_answers_to_its_id() {
        FactsTopic.send("mss-haiti", POST.about("mss-haiti").expiry("2024-10-02"));
        soon().untilAsserted(() -> mission("mss-haiti")
                .then()
                .body("hostCode", equalTo("HT"))
                .body("decidingBody", equalTo("UN Security Council"))
                .body("zone", equalTo("America/New_York")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "missions/read-peru?asOf=yesterday",
                "missions/read-peru?recordedAsOf=2024-13-01",
                "missions?limit=0",
                "missions?cursor=%21%21",
                "missions/read-peru/facts?kind=gossip",
                "missions/read-peru/facts?cursor=YWJj",
                "missions/read-peru/changes?cursor=YWJj",
                "deadlines?kind=birthday",
                "deadlines?from=soon"
            })
    void a_malformed_question_is_the_caller_s_fault(String path) {
        known();
        reader().urlEncodingEnabled(false)
                .get("/api/v1/" + path)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", notNullValue());
    }

    @Test
    void what_is_not_there_is_not_found() {
        mission("nobody-nowhere").then().statusCode(404).contentType("application/problem+json");
        editor().post("/api/v1/facts/f-none/retraction").then().statusCode(404);
    }

    @Test
    void writing_needs_an_editor_s_key_and_reading_a_reader_s() {
        given().contentType("application/json")
                .post("/api/v1/facts/f-1/retraction")
                .then()
                .statusCode(401);
        reader().contentType("application/json")
                .post("/api/v1/facts/f-1/retraction")
                .then()
                .statusCode(403);
        given().get("/api/v1/missions").then().statusCode(401);
    }

    private static Response known() {
        soon().untilAsserted(() -> mission(ID).then().statusCode(200).body("version", equalTo(6)));
        return mission(ID);
    }
}
