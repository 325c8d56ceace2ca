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
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.mandatewatch.alert.support.AlertTest;
import org.mandatewatch.alert.support.WebhookSink;

@QuarkusTest
class SubscriptionResourceTest extends AlertTest {

    private static final Map<String, Object> LOG = Map.of("channel", Map.of("type", "log"));

    @Inject
    DataSource database;

    @Test
    void whatIsLeftOutTakesItsDefault() {
        JsonPath made = reader().body(LOG)
                .post(SUBSCRIPTIONS)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();

        assertThat(made.getString("id")).startsWith("s-");
        assertThat(made.getList("missions")).isEmpty();
        assertThat(made.getList("reasons"))
                .containsExactly(
                        "deadline-approaching",
                        "deadline-moved",
                        "deadline-resolved",
                        "deadline-passed",
                        "no-draft",
                        "contradiction",
                        "state-changed",
                        "correction");
        assertThat(made.getList("ladder")).containsExactly("P30D", "P14D", "P7D", "P3D", "P1D", "P0D");
        assertThat(made.getString("at")).isEqualTo("09:00");
        assertThat(made.getString("timeZone")).isEqualTo("UTC");
        assertThat(made.getString("quietHours")).isNull();
        assertThat(made.getMap("thresholds")).containsOnlyKeys("strengthBelowShare", "displacedAbove", "changeByShare");
        assertThat(made.getString("digest")).isEqualTo("immediate");
        assertThat(made.getMap("$")).doesNotContainKey("secret");
    }

    @Test
    void theAnswerSaysWhatIsNext() {
        news.tell(mission, 1, expiry(day(30).toString()).told());

        JsonPath made = subscribe(mission, sink.url(), "deadline-approaching");

        assertThat(made.getList("next.rung")).containsExactly("P7D", "P1D");
        assertThat(made.getList("next.dueAt")).containsExactly(nine(23).toString(), nine(29).toString());
        assertThat(made.getString("next[0].reason")).isEqualTo("deadline-approaching");
        assertThat(made.getString("next[0].deadline.kind")).isEqualTo("mandate-expiry");
        assertThat(made.getString("next[0].notification")).startsWith("n-");
        assertThat(made.getString("why")).isNull();
    }

    @Test
    void theAnswerSaysWhyNothingIsNext() {
        assertThat(subscribe(mission, sink.url(), "deadline-approaching").getString("why"))
                .contains("Nothing is known of " + mission + " yet");
        news.tell(mission, 1, expiry(day(-30).toString()).told());
        assertThat(subscribe(mission, sink.url(), "deadline-approaching").getString("why"))
                .contains("it was already over when it was first heard of");
    }

    @Test
    void subscribingAfterTheFactsPlansTheSameAsBeforeThem() {
        String before = subscribe(mission, sink.url(), "deadline-approaching").getString("id");
        news.tell(mission, 1, expiry(day(30) + ".." + day(39)).told());

        JsonPath after = subscribe(mission, sink.url(), "deadline-approaching");

        JsonPath preview = get(SUBSCRIPTIONS + "/" + before + "/preview");
        assertThat(after.getList("next.rung")).isNotEmpty().isEqualTo(preview.getList("items.rung"));
        assertThat(after.getList("next.dueAt")).isEqualTo(preview.getList("items.dueAt"));
    }

    @Test
    void writingNeedsAKeyEvenWhereReadingIsOpen() {
        String id = subscribe(mission, sink.url(), "deadline-approaching").getString("id");

        given().contentType("application/json")
                .body(LOG)
                .post(SUBSCRIPTIONS)
                .then()
                .statusCode(401);
        given().contentType("application/json")
                .body("{")
                .post(SUBSCRIPTIONS)
                .then()
                .statusCode(401);
        given().contentType("application/json")
                .body(LOG)
                .put(SUBSCRIPTIONS + "/" + id)
                .then()
                .statusCode(401);
        given().delete(SUBSCRIPTIONS + "/" + id).then().statusCode(401);
        given().post(SUBSCRIPTIONS + "/" + id + "/test").then().statusCode(401);
        given().get(SUBSCRIPTIONS).then().statusCode(401).contentType("application/problem+json");
        as("no-such-key").body(LOG).post(SUBSCRIPTIONS).then().statusCode(401);
    }

    @Test
    void whereMessagesGoIsShownToNobodyElse() {
        String id = subscribe(mission, sink.url(), "deadline-approaching").getString("id");

        assertThat(get(SUBSCRIPTIONS + "/" + id).getString("channel.url")).isEqualTo(sink.url());
        assertThat(as("test-admin-key").get(SUBSCRIPTIONS + "/" + id).jsonPath().getString("channel.url"))
                .isEqualTo(sink.url());
        assertThat(given().get(SUBSCRIPTIONS + "/" + id).asString()).doesNotContain(sink.url());
        assertThat(as("test-editor-key").get(SUBSCRIPTIONS + "/" + id).asString())
                .doesNotContain(sink.url());
    }

    @Test
    void onlyTheOwnerAndAdministratorsChangeASubscription() {
        String id = subscribe(mission, sink.url(), "deadline-approaching").getString("id");

        as("test-editor-key").body(LOG).put(SUBSCRIPTIONS + "/" + id).then().statusCode(403);
        as("test-editor-key").delete(SUBSCRIPTIONS + "/" + id).then().statusCode(403);
        assertThat(as("test-editor-key").get(SUBSCRIPTIONS).jsonPath().getList("items.id"))
                .doesNotContain(id);
        assertThat(get(SUBSCRIPTIONS).getList("items.id")).contains(id);
        as("test-admin-key").delete(SUBSCRIPTIONS + "/" + id).then().statusCode(204);
        reader().get(SUBSCRIPTIONS + "/" + id).then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void aChangedLadderIsPlannedAtOnceAndTheSecretStays() {
        news.tell(mission, 1, expiry(day(30).toString()).told());
        String id = subscribe(mission, sink.url(), "deadline-approaching").getString("id");

        JsonPath changed = reader().body(Map.of(
                        "missions", List.of(mission),
                        "reasons", List.of("deadline-approaching"),
                        "ladder", List.of("P14D", "P1D"),
                        "channel", Map.of("type", "webhook", "url", sink.url())))
                .put(SUBSCRIPTIONS + "/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(changed.getList("next.rung")).containsExactly("P14D", "P1D");
        assertThat(changed.getMap("$")).doesNotContainKey("secret");
    }

    @Test
    void anUnchangedSubscriptionIsNotSentAgain() {
        String id = subscribe(mission, sink.url(), "deadline-approaching").getString("id");
        String tag = reader().get(SUBSCRIPTIONS + "/" + id).header("ETag");

        reader().header("If-None-Match", tag)
                .get(SUBSCRIPTIONS + "/" + id)
                .then()
                .statusCode(304);
    }

    @Test
    void aListIsReadInPages() {
        for (int i = 0; i < 3; i++) {
            subscribe(mission, sink.url(), "deadline-approaching");
        }
        JsonPath first = get(SUBSCRIPTIONS + "?limit=2");

        JsonPath second = get(SUBSCRIPTIONS + "?limit=2&cursor=" + first.getString("next"));

        assertThat(first.getList("items")).hasSize(2);
        assertThat(second.getList("items")).hasSize(1);
        assertThat(second.getString("next")).isNull();
        reader().get(SUBSCRIPTIONS + "?cursor=***").then().statusCode(400);
    }

    @Test
    void aTestMessageIsSentNow() {
        String id = subscribe(mission, sink.url(), "deadline-approaching").getString("id");

        JsonPath result = reader().post(SUBSCRIPTIONS + "/" + id + "/test")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(result.getBoolean("delivered")).isTrue();
        assertThat(sink.got()).extracting(WebhookSink.Got::reason).containsExactly("test");
    }

    @Test
    void whatWasSentCanBeSentAgainAndAcknowledged() {
        subscribe(mission, sink.url(), "deadline-approaching");
        news.tell(mission, 1, expiry(day(30).toString()).told());
        clock.set(nine(23));
        eventually(() -> assertThat(sink.got()).hasSize(1));
        String notification = sink.got().getFirst().id();
        eventually(() -> reader().post("/api/v1/deliveries/" + notification + "/redelivery")
                .then()
                .statusCode(202));

        eventually(() ->
                assertThat(sink.got()).extracting(WebhookSink.Got::id).containsExactly(notification, notification));
        JsonPath first = reader().post("/api/v1/notifications/" + notification + "/acknowledgement")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(first.getString("acknowledgedAt")).isEqualTo(nine(23).toString());
        as("test-editor-key")
                .post("/api/v1/notifications/" + notification + "/acknowledgement")
                .then()
                .statusCode(403);
    }

    @Test
    void whatWasNotSentCannotBeSentAgain() {
        news.tell(mission, 1, expiry(day(30).toString()).told());
        String pending = subscribe(mission, sink.url(), "deadline-approaching").getString("next[0].notification");

        reader().post("/api/v1/deliveries/" + pending + "/redelivery").then().statusCode(409);
        reader().post("/api/v1/notifications/" + pending + "/acknowledgement")
                .then()
                .statusCode(409);
        reader().post("/api/v1/deliveries/n-none/redelivery").then().statusCode(404);
    }

    @Test
    void secretsAreStoredEncrypted() throws Exception {
        JsonPath made = subscribe(mission, sink.url(), "deadline-approaching");
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("SELECT secret FROM alert.subscription WHERE id = ?")) {
            query.setString(1, made.getString("id"));
            var row = query.executeQuery();
            assertThat(row.next()).isTrue();
            assertThat(new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
                    .doesNotContain(made.getString("secret").substring("whsec_".length()));
        }
    }
}
