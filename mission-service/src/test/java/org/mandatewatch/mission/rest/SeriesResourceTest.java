package org.mandatewatch.mission.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.mandatewatch.mission.MissionApi.mission;
import static org.mandatewatch.mission.MissionApi.reader;
import static org.mandatewatch.mission.MissionApi.soon;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.contract.fact.Measure;
import org.mandatewatch.contract.fact.Qualifier;
import org.mandatewatch.local.test.LocalStackTestResource;
import org.mandatewatch.mission.FactsTopic;
import org.mandatewatch.mission.domain.Telling;

@QuarkusTest
@QuarkusTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "mission"))
class SeriesResourceTest {

    private static final String ID = "series-lima";
    private static final String STRENGTH = "/api/v1/missions/" + ID + "/series/strength";
    private static final Telling HERALD = Telling.by("Herald", "2024-06-25").about(ID);
    private static final Telling POST = Telling.by("Post", "2024-07-16").about(ID);

    @BeforeAll
    static void tell() {
        FactsTopic.send(
                ID,
                POST.strength(Measure.DEPLOYED, 400, "Kenya"),
                HERALD.strength(Measure.DEPLOYED, 200, "Kenya"),
                Telling.by("Courier", "2024-07-16").about(ID).strength(Measure.DEPLOYED, 400, "Kenya"),
                HERALD.strength(Measure.PLEDGED, 250, "Jamaica"),
                POST.displaced(700_000, Qualifier.OVER));
    }

    @BeforeEach
    void known() {
        soon().untilAsserted(() ->
                reader().get("/api/v1/missions/" + ID + "/facts").then().body("items", hasSize(5)));
    }

    @Test
    void points_come_oldest_first_with_their_sources() {
        reader().get(STRENGTH)
                .then()
                .statusCode(200)
                .body("items.day", contains("2024-06-25", "2024-06-25", "2024-07-16"))
                .body("items.value", contains(200, 250, 400))
                .body("items.measure", contains("deployed", "pledged", "deployed"))
                .body("items[2].supportCount", equalTo(2))
                .body("items[2].independentSources", equalTo(2))
                .body("items[2].qualifier", equalTo("exact"))
                .body("items[0].publisher", equalTo("Herald"))
                .body("items.fact", everyItem(notNullValue()));
        reader().get("/api/v1/missions/" + ID + "/series/displacement")
                .then()
                .body("items.about", contains("Ruritania"))
                .body("items.qualifier", contains("over"));
        reader().get("/api/v1/missions/" + ID + "/series/casualties").then().body("items", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({
        "measure=pledged, 1",
        "contributor=kenya, 2",
        "contributor=Kenya&measure=pledged, 0",
        "from=2024-06-26, 1",
        "to=2024-06-25, 2",
        "from=2024-06-25&to=2024-07-16, 3"
    })
    void points_can_be_chosen(String query, int points) {
        reader().get(STRENGTH + "?" + query).then().statusCode(200).body("items", hasSize(points));
    }

    @Test
    void a_page_starts_where_the_one_before_ended() {
        Response first = reader().queryParam("limit", 2).get(STRENGTH);
        first.then().body("items.value", contains(200, 250)).header("Link", containsString("next"));
        reader().queryParam("limit", 2)
                .queryParam("cursor", first.jsonPath().getString("next"))
                .get(STRENGTH)
                .then()
                .body("items.value", contains(400))
                .body("next", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "strength?measure=killed, measure, deployed",
        "displacement?contributor=Kenya, contributor, leave it out",
        "strength?from=soon, from, 2024-09-25",
        "strength?limit=0, limit, 500",
        "strength?cursor=YWJj, cursor, start without it",
        "strength?cursor=YXxifGM, cursor, start without it"
    })
    void a_malformed_question_is_answered_with_the_field_and_the_remedy(String path, String field, String remedy) {
        reader().get("/api/v1/missions/" + ID + "/series/" + path)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("field", equalTo(field))
                .body("detail", containsString(remedy));
    }

    @Test
    void what_is_not_there_is_not_found() {
        mission(ID + "/series/gossip")
                .then()
                .statusCode(404)
                .body("field", equalTo("series"))
                .body("detail", containsString("strength, displacement, casualties, funding"));
        mission("nobody-nowhere/series/strength").then().statusCode(404);
    }

    @Test
    void a_series_can_be_had_as_a_table_whole() {
        String table =
                "day,measure,value,qualifier,unit,contributor,about,fact,publisher,support_count,independent_sources";
        String whole = reader().queryParam("format", "csv")
                .get(STRENGTH)
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .header("Content-Disposition", containsString("strength.csv"))
                .extract()
                .asString();
        assertThat(whole).startsWith(table + "\r\n2024-06-25,deployed,200,exact,personnel,Kenya,,f-");
        assertThat(whole.lines()).hasSize(4).last().asString().endsWith(",2,2");
        assertThat(reader().accept("text/csv")
                        .queryParam("measure", "pledged")
                        .get(STRENGTH)
                        .asString()
                        .lines())
                .hasSize(2);
    }

    @Test
    void facts_can_be_had_as_a_table_whole() {
        String facts = "/api/v1/missions/" + ID + "/facts";
        List<String> rows = reader().accept("text/csv")
                .get(facts)
                .then()
                .statusCode(200)
                .contentType(containsString("charset=UTF-8"))
                .extract()
                .asString()
                .lines()
                .toList();
        assertThat(rows).hasSize(6);
        assertThat(rows.getFirst()).startsWith("id,kind,standing,confirmed,mission,published_on,");
        assertThat(rows)
                .anySatisfy(row -> assertThat(row)
                        .contains(",strength-reported,standing,false," + ID + ",2024-06-25,")
                        .contains("\"\"contributor\"\":\"\"Jamaica\"\""));
        reader().queryParam("format", "csv")
                .queryParam("kind", "gossip")
                .get(facts)
                .then()
                .statusCode(400)
                .body("field", equalTo("kind"));
    }

    @Test
    void who_names_no_format_or_any_gets_json_and_an_unknown_one_is_refused() {
        reader().accept("*/*").get(STRENGTH).then().contentType("application/json");
        reader().accept("text/csv")
                .queryParam("format", "json")
                .get(STRENGTH)
                .then()
                .contentType("application/json");
        reader().queryParam("format", "xls")
                .get(STRENGTH)
                .then()
                .statusCode(400)
                .body("field", equalTo("format"))
                .body("detail", containsString("json or csv"));
    }
}
