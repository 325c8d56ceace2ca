package org.mandatewatch.alert.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mandatewatch.alert.domain.Story.expiry;
import static org.mandatewatch.alert.support.Api.SUBSCRIPTIONS;
import static org.mandatewatch.alert.support.Api.as;
import static org.mandatewatch.alert.support.Api.get;
import static org.mandatewatch.alert.support.Api.reader;
import static org.mandatewatch.alert.support.Api.subscribe;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mandatewatch.alert.support.AlertTest;

/** What becomes of a subscription and its plans when it is edited, paused and resumed. */
@QuarkusTest
class SubscriptionEditTest extends AlertTest {

    private String path;

    @BeforeEach
    void subscribeToAnExpiryInThirtyDays() {
        news.tell(mission, 1, expiry(day(30).toString()).told());
        path = SUBSCRIPTIONS + "/"
                + subscribe(mission, sink.url(), "deadline-approaching").getString("id");
    }

    @Test
    void whatAPatchNamesChangesAndTheRestStays() {
        JsonPath before = get(path);

        JsonPath after = reader().contentType("application/merge-patch+json")
                .body("{\"ladder\": [\"P14D\"], \"quietHours\": {\"from\": \"08:30\", \"to\": \"10:15\"}}")
                .patch(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(after.getList("next.dueAt"))
                .containsExactly(nine(16).plus(75, ChronoUnit.MINUTES).toString());
        for (String field : new String[] {"label", "missions", "reasons", "channel", "timeZone", "at", "createdAt"}) {
            assertThat(after.<Object>get(field)).isEqualTo(before.<Object>get(field));
        }
    }

    @Test
    void nullInAPatchTakesTheDefault() {
        JsonPath after = reader().body("{\"ladder\": null, \"reasons\": null}")
                .patch(path)
                .jsonPath();

        assertThat(after.getList("ladder")).containsExactly("P30D", "P14D", "P7D", "P3D", "P1D", "P0D");
        assertThat(after.getList("reasons")).hasSize(8);
    }

    @Test
    void aChannelIsReplacedAsAWhole() {
        JsonPath after =
                reader().body("{\"channel\": {\"type\": \"log\"}}").patch(path).jsonPath();

        assertThat(after.getString("channel.type")).isEqualTo("log");
        assertThat(after.getString("channel.url")).isNull();
    }

    @Test
    void whatIsReadCanBeWrittenBack() {
        reader().body("{\"reasons\": null}").patch(path).then().statusCode(200);

        reader().body("{}").patch(path).then().statusCode(200);
    }

    @Test
    void anEditOfWhatChangedMeanwhileIsRefused() {
        String seen = reader().get(path).header("ETag");
        String label = "{\"label\": \"mine\"}";
        Response first = reader().header("If-Match", seen).body(label).patch(path);

        Response second = reader().header("If-Match", seen)
                .body("{\"label\": \"theirs\"}")
                .patch(path);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.header("ETag")).isNotEqualTo(seen);
        assertThat(second.statusCode()).isEqualTo(412);
        assertThat(second.contentType()).startsWith("application/problem+json");
        assertThat(second.jsonPath().getString("detail")).contains("read it again");
        assertThat(get(path).getString("label")).isEqualTo("mine");
        reader().header("If-Match", seen).delete(path).then().statusCode(412);
        reader().header("If-Match", first.header("ETag"))
                .body(label)
                .patch(path)
                .then()
                .statusCode(200);
    }

    @Test
    void nobodyElseEditsOrPauses() {
        String until = "{\"until\": \"" + day(5) + "\"}";

        as("test-editor-key").body("{\"label\": \"x\"}").patch(path).then().statusCode(403);
        as("test-editor-key").body(until).put(path + "/pause").then().statusCode(403);
        as("test-editor-key").delete(path + "/pause").then().statusCode(403);
        given().contentType("application/json")
                .body(until)
                .put(path + "/pause")
                .then()
                .statusCode(401);
        as("test-admin-key").body(until).put(path + "/pause").then().statusCode(200);
        reader().body(until).put(SUBSCRIPTIONS + "/s-none/pause").then().statusCode(404);
    }

    @Test
    void aRungThatIsAddedAfterItsTimeIsNotSentLate() {
        clock.set(nine(20));
        reader().body("{\"ladder\": [\"P14D\", \"P7D\"]}").patch(path).then().statusCode(200);

        clock.set(nine(23));
        eventually(() -> assertThat(sink.lines()).containsExactly("deadline-approaching P7D"));
        steadily(() -> assertThat(sink.lines()).hasSize(1));
    }

    @Test
    void aPauseUntilADayEndsWhereThatDayBegins() {
        reader().body("{\"timeZone\": \"Asia/Tokyo\"}").patch(path).then().statusCode(200);

        JsonPath paused = reader().body("{\"until\": \"" + day(24) + "\"}")
                .put(path + "/pause")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(paused.getString("status")).isEqualTo("paused");
        assertThat(paused.getString("pausedUntil")).isEqualTo(day(23).atTime(15, 0) + ":00Z");
    }

    @Test
    void whatFellDueInAPauseGoesOutAfterItAndSaysThatItIsLate() {
        reader().body("{\"until\": \"" + nine(25) + "\"}")
                .put(path + "/pause")
                .then()
                .statusCode(200);
        clock.set(nine(23));
        steadily(() -> assertThat(sink.got()).isEmpty());

        clock.set(nine(25));

        eventually(() -> assertThat(sink.got()).hasSize(1));
        assertThat(sink.got().getFirst().json().path("data").path("text").asText())
                .contains("This warning is late");
        assertThat(get(path).getString("status")).isEqualTo("active");
    }

    @Test
    void aPauseCanBeEndedEarly() {
        reader().body("{\"until\": \"" + day(300) + "\"}")
                .put(path + "/pause")
                .then()
                .statusCode(200);
        clock.set(nine(23));

        reader().delete(path + "/pause").then().statusCode(200);

        eventually(() -> assertThat(sink.lines()).containsExactly("deadline-approaching P7D"));
    }

    @Test
    void aPauseMustEndInTheFuture() {
        for (String body : new String[] {"{}", "{\"until\": \"soon\"}", "{\"until\": \"" + day(-1) + "\"}"}) {
            Response answer = reader().body(body).put(path + "/pause");

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.jsonPath().getString("field")).isEqualTo("until");
        }
    }
}
