package org.mandatewatch.alert.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mandatewatch.alert.domain.Story.expiry;
import static org.mandatewatch.alert.support.Api.SUBSCRIPTIONS;
import static org.mandatewatch.alert.support.Api.as;
import static org.mandatewatch.alert.support.Api.get;
import static org.mandatewatch.alert.support.Api.reader;
import static org.mandatewatch.alert.support.Api.subscribe;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mandatewatch.alert.persistence.Subscriptions;
import org.mandatewatch.alert.support.AlertTest;
import org.mandatewatch.alert.support.Mailbox;
import org.mandatewatch.alert.support.PublicAddress;
import org.mandatewatch.alert.support.WebhookSink.Got;

/** What becomes of a webhook over days: failing, disabled, enabled, sent again, signed with another secret. */
@QuarkusTest
@TestProfile(PublicAddress.class)
class ChannelHealthTest extends AlertTest {

    @Inject
    Subscriptions subscriptions;

    private String warned() {
        String id = subscribe(mission, sink.url(), "deadline-approaching").getString("id");
        news.tell(mission, 1, expiry(day(30).toString()).told());
        return id;
    }

    private void failingFor(String id, Duration time) {
        QuarkusTransaction.requiringNew()
                .run(() -> subscriptions.find(id).orElseThrow().failingSince =
                        clock.realNow().minus(time));
    }

    private static JsonPath subscription(String id) {
        return get(SUBSCRIPTIONS + "/" + id);
    }

    private void eventuallySent(String id, int notification) {
        eventually(() -> assertThat(
                        get(SUBSCRIPTIONS + "/" + id + "/deliveries").getString("items[" + notification + "].status"))
                .isEqualTo("sent"));
    }

    @Test
    void aFailureIsSeenAndASuccessEndsIt() {
        sink.answers(500, 500, 500, 500);
        String id = warned();

        clock.set(nine(23));
        eventually(() -> assertThat(subscription(id).getString("failingSince")).isNotNull());
        assertThat(subscription(id).getString("status")).isEqualTo("active");
        eventually(() -> assertThat(sink.got()).hasSize(4));
        clock.set(nine(29));

        eventually(() -> assertThat(subscription(id).getString("failingSince")).isNull());
    }

    @Test
    void whatFailsForDaysIsDisabledAndItsOwnerIsTold() {
        try (Mailbox mailbox = new Mailbox()) {
            String mail = reader().body(Map.of(
                            "channel", Map.of("type", "email", "address", "owner@example.net"),
                            "missions", List.of("none")))
                    .post(SUBSCRIPTIONS)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            QuarkusTransaction.requiringNew().run(() -> subscriptions.find(mail).orElseThrow().unconfirmedSince = null);
            // Once may be a hiccup.
            sink.answers(503, 503);
            String id = warned();
            failingFor(id, Duration.ofDays(5));

            clock.set(nine(23));

            eventually(() -> assertThat(subscription(id).getString("status")).isEqualTo("disabled"));
            assertThat(subscription(id).getString("disabledWhy"))
                    .startsWith("nothing arrived since ")
                    .endsWith("; last: the receiver answered 503");
            eventually(() -> assertThat(mailbox.subjects()).hasSize(2));
            assertThat(mailbox.subjects().getLast()).isEqualTo("Mandate Watch: " + id + " gets no warnings any more");
            assertThat(mailbox.part(1, "text/plain")).contains("/enablement", "the receiver answered 503");
        }
    }

    @Test
    void whatFailsForLessIsTriedOn() {
        sink.answers(503);
        String id = warned();
        failingFor(id, Duration.ofDays(5).minusMinutes(1));

        clock.set(nine(23));

        eventuallySent(id, 0);
        assertThat(subscription(id).getString("status")).isEqualTo("active");
    }

    @Test
    void itsOwnerEnablesItAndWhatWaitedGoesOut() {
        sink.answers(410);
        String id = warned();
        clock.set(nine(23));
        eventually(() -> assertThat(subscription(id).getString("status")).isEqualTo("disabled"));
        clock.set(nine(29));
        steadily(() -> assertThat(sink.got()).hasSize(1));

        as("test-editor-key")
                .post(SUBSCRIPTIONS + "/" + id + "/enablement")
                .then()
                .statusCode(403);
        reader().post(SUBSCRIPTIONS + "/" + id + "/enablement").then().statusCode(200);

        eventually(
                () -> assertThat(sink.lines()).containsExactly("deadline-approaching P7D", "deadline-approaching P1D"));
        assertThat(subscription(id).getString("status")).isEqualTo("active");
    }

    @Test
    void aStretchOfTimeIsSentAgainUnderTheSameIds() {
        String id = warned();
        clock.set(nine(23));
        eventuallySent(id, 0);
        clock.set(nine(29));
        eventuallySent(id, 1);

        assertThat(again(id, nine(23), nine(29))).isEqualTo(1);
        eventually(() -> assertThat(sink.got()).hasSize(3));
        eventuallySent(id, 0);
        assertThat(again(id, nine(23), nine(30))).isEqualTo(2);

        eventually(() -> assertThat(sink.got()).hasSize(5));
        List<String> ids = sink.got().stream().map(Got::id).toList();
        assertThat(ids.get(2)).isEqualTo(ids.get(0));
        assertThat(ids.subList(3, 5)).containsExactlyInAnyOrder(ids.get(0), ids.get(1));
    }

    @Test
    void onlyWhatFailedIsSentAgainWhenAskedSo() {
        sink.answers(500, 500, 500, 500);
        String id = warned();
        clock.set(nine(23));
        eventually(
                () -> assertThat(get(SUBSCRIPTIONS + "/" + id + "/deliveries").getString("items[0].status"))
                        .isEqualTo("failed"));
        clock.set(nine(29));
        eventuallySent(id, 1);

        int again = reader().body(Map.of("from", nine(0).toString(), "to", nine(60).toString(), "only", "failed"))
                .post(SUBSCRIPTIONS + "/" + id + "/redeliveries")
                .then()
                .statusCode(202)
                .extract()
                .path("notifications");

        assertThat(again).isEqualTo(1);
        eventuallySent(id, 0);
    }

    private static int again(String id, Instant from, Instant to) {
        return reader().body(Map.of("from", from.toString(), "to", to.toString()))
                .post(SUBSCRIPTIONS + "/" + id + "/redeliveries")
                .then()
                .statusCode(202)
                .extract()
                .path("notifications");
    }

    @Test
    void aStretchThatMakesNoSenseIsRefused() {
        String id = warned();

        for (Map<String, String> body : List.of(
                Map.of("from", nine(1).toString()),
                Map.of("from", nine(1).toString(), "to", nine(1).toString()),
                Map.of("from", "yesterday", "to", nine(1).toString()),
                Map.of("from", nine(1).toString(), "to", nine(2).toString(), "only", "sent"))) {
            reader().body(body)
                    .post(SUBSCRIPTIONS + "/" + id + "/redeliveries")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
        as("test-editor-key")
                .body(Map.of("from", nine(1).toString(), "to", nine(2).toString()))
                .post(SUBSCRIPTIONS + "/" + id + "/redeliveries")
                .then()
                .statusCode(403);
    }

    @Test
    void whileARotationLastsBothSecretsSign() {
        JsonPath made = subscribe(mission, sink.url(), "deadline-approaching");
        String id = made.getString("id");

        String fresh = rotate(id, "{}").getString("secret");
        reader().post(SUBSCRIPTIONS + "/" + id + "/test").then().statusCode(200);

        Got got = sink.got().getLast();
        for (String secret : List.of(made.getString("secret"), fresh)) {
            assertThatCode(() -> new Webhook(secret).verify(got.body(), got.asHttp()))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void withoutOverlapTheFormerSecretStopsAtOnce() {
        JsonPath made = subscribe(mission, sink.url(), "deadline-approaching");
        String id = made.getString("id");

        JsonPath rotated = rotate(id, "{\"overlap\": \"PT0S\"}");
        reader().post(SUBSCRIPTIONS + "/" + id + "/test").then().statusCode(200);

        Got got = sink.got().getLast();
        assertThat(rotated.getString("formerSecretUntil")).isNull();
        assertThatCode(() -> new Webhook(rotated.getString("secret")).verify(got.body(), got.asHttp()))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> new Webhook(made.getString("secret")).verify(got.body(), got.asHttp()))
                .isInstanceOf(WebhookVerificationException.class);
    }

    @Test
    void onlyWebhooksHaveASecretToReplaceAndOnlyTheirOwnerMay() {
        String id = subscribe(mission, sink.url(), "deadline-approaching").getString("id");
        String log = reader().body(Map.of("channel", Map.of("type", "log")))
                .post(SUBSCRIPTIONS)
                .then()
                .extract()
                .path("id");

        as("test-editor-key").post(SUBSCRIPTIONS + "/" + id + "/secret").then().statusCode(403);
        reader().post(SUBSCRIPTIONS + "/" + log + "/secret").then().statusCode(409);
        reader().body("{\"overlap\": \"P400D\"}")
                .post(SUBSCRIPTIONS + "/" + id + "/secret")
                .then()
                .statusCode(400);
    }

    private static JsonPath rotate(String id, String body) {
        return reader().body(body)
                .post(SUBSCRIPTIONS + "/" + id + "/secret")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
