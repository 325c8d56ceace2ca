package org.mandatewatch.alert.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mandatewatch.alert.domain.Story.expiry;
import static org.mandatewatch.alert.support.Api.SUBSCRIPTIONS;
import static org.mandatewatch.alert.support.Api.get;
import static org.mandatewatch.alert.support.Api.reader;
import static org.mandatewatch.alert.support.Api.subscribe;

import com.standardwebhooks.Webhook;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mandatewatch.alert.support.AlertTest;
import org.mandatewatch.alert.support.WebhookSink;

@QuarkusTest
class DeliveryTest extends AlertTest {

    @Test
    void aWarningArrivesSignedWhenItFallsDue() {
        JsonPath subscription = subscribe(mission, sink.url(), "deadline-approaching");
        news.tell(mission, 1, expiry(day(30) + ".." + day(39)).told());
        steadily(() -> assertThat(sink.got()).isEmpty());

        clock.set(nine(23));

        eventually(() -> assertThat(sink.lines()).containsExactly("deadline-approaching P7D"));
        WebhookSink.Got got = sink.got().getFirst();
        assertThatCode(() -> new Webhook(subscription.getString("secret")).verify(got.body(), got.asHttp()))
                .doesNotThrowAnyException();
        assertThat(got.json().path("timestamp").asText()).isEqualTo(nine(23).toString());
        Map<String, Object> data = JsonPath.from(got.body()).getMap("data");
        assertThat(data)
                .containsEntry("notification", got.id())
                .containsEntry("subscription", subscription.getString("id"))
                .containsEntry("mission", mission)
                .containsEntry("rung", "P7D")
                .containsEntry("daysLeft", 7);
        assertThat(JsonPath.from(got.body()).getMap("data.deadline"))
                .containsEntry("id", "d-expiry")
                .containsEntry("kind", "mandate-expiry")
                .containsKey("window");
        assertThat(got.json().path("data").path("evidence").toString())
                .isEqualTo("[{\"quote\":\"quote of f-1\",\"url\":null,\"publisher\":\"Test Wire\","
                        + "\"publishedOn\":\"2024-09-20\"}]");
    }

    @Test
    void aDecisionCancelsWhatIsPendingAndIsToldOnceToWhoWasWarned() {
        String warned = subscribe(mission, sink.url(), "deadline-approaching").getString("id");
        news.tell(mission, 1, expiry(day(30).toString()).told());
        clock.set(nine(23));
        eventually(() -> assertThat(sink.got()).hasSize(1));
        WebhookSink other = new WebhookSink();
        clock.set(nine(24));
        subscribe(mission, other.url(), "deadline-approaching");

        news.tell(
                mission,
                2,
                expiry(day(30).toString()).resolvedBy("Resolution 77").told());

        eventually(() -> assertThat(sink.lines()).containsExactly("deadline-approaching P7D", "deadline-resolved"));
        clock.set(nine(60));
        steadily(() -> assertThat(sink.got()).hasSize(2));
        assertThat(other.got()).isEmpty();
        assertThat(get(SUBSCRIPTIONS + "/" + warned + "/deliveries").getList("items.status"))
                .containsExactly("sent", "sent", "cancelled");
        assertThat(get(SUBSCRIPTIONS + "/" + warned + "/deliveries").getString("items[2].why"))
                .isEqualTo("the deadline was settled by Resolution 77");
        other.close();
    }

    @Test
    void aMoveReplacesPendingRungsAndIsToldToWhoWasWarned() {
        subscribe(mission, sink.url(), "deadline-approaching");
        news.tell(mission, 1, expiry(day(30).toString()).told());
        clock.set(nine(23));
        eventually(() -> assertThat(sink.got()).hasSize(1));

        news.tell(mission, 2, expiry(day(90).toString()).told());
        eventually(() -> assertThat(sink.lines()).containsExactly("deadline-approaching P7D", "deadline-moved"));
        clock.set(nine(29));
        steadily(() -> assertThat(sink.got()).hasSize(2));
        clock.set(nine(83));

        eventually(() -> assertThat(sink.lines())
                .containsExactly("deadline-approaching P7D", "deadline-moved", "deadline-approaching P7D"));
        assertThat(sink.got()).extracting(WebhookSink.Got::id).doesNotHaveDuplicates();
    }

    @Test
    void aRecordDeliveredAgainChangesNothing() {
        String id = subscribe(mission, sink.url(), "deadline-approaching").getString("id");
        news.tell(mission, 5, expiry(day(30).toString()).told());
        Object before = get(SUBSCRIPTIONS + "/" + id + "/preview").getList("items");

        news.tell(mission, 5, expiry(day(30).toString()).told());
        news.tell(mission, 4, expiry(day(80).toString()).told());
        news.tell(mission + "-other", 1);

        assertThat((Object) get(SUBSCRIPTIONS + "/" + id + "/preview").getList("items"))
                .isEqualTo(before);
    }

    @Test
    void aFailedDeliveryIsTriedAgainUnderTheSameId() {
        sink.answers(500, 503);
        String id = subscribe(mission, sink.url(), "deadline-approaching").getString("id");
        news.tell(mission, 1, expiry(day(30).toString()).told());

        clock.set(nine(23));

        eventually(() -> assertThat(sink.got()).hasSize(3));
        assertThat(sink.got())
                .extracting(WebhookSink.Got::id)
                .containsOnly(sink.got().getFirst().id());
        eventually(
                () -> assertThat(get(SUBSCRIPTIONS + "/" + id + "/deliveries").getString("items[0].status"))
                        .isEqualTo("sent"));
        assertThat(get(SUBSCRIPTIONS + "/" + id + "/deliveries").getList("items[0].attempts.outcome"))
                .containsExactly("failed", "failed", "delivered");
        assertThat(get(SUBSCRIPTIONS + "/" + id + "/deliveries").getList("items[0].attempts.status"))
                .containsExactly(500, 503, 204);
    }

    @Test
    void whatFailsAlwaysIsGivenUpAndTheLogSaysWhy() {
        sink.answers(500, 500, 500, 500, 500, 500);
        String id = subscribe(mission, sink.url(), "deadline-approaching").getString("id");
        news.tell(mission, 1, expiry(day(30).toString()).told());

        clock.set(nine(23));

        eventually(
                () -> assertThat(get(SUBSCRIPTIONS + "/" + id + "/deliveries").getString("items[0].status"))
                        .isEqualTo("failed"));
        assertThat(get(SUBSCRIPTIONS + "/" + id + "/deliveries").getString("items[0].why"))
                .isEqualTo("given up after 4 attempts: the receiver answered 500");
    }

    @Test
    void goneDisablesTheSubscription() {
        sink.answers(410);
        String id = subscribe(mission, sink.url(), "deadline-approaching").getString("id");
        news.tell(mission, 1, expiry(day(30).toString()).told());

        clock.set(nine(23));

        eventually(() ->
                assertThat(get(SUBSCRIPTIONS + "/" + id).getString("status")).isEqualTo("disabled"));
        clock.set(nine(29));
        steadily(() -> assertThat(sink.got()).hasSize(1));
    }

    @Test
    void aStalledReceiverHoldsUpNobodyElse() {
        WebhookSink stalled = new WebhookSink().stalls();
        for (int i = 0; i < 20; i++) {
            subscribe(mission, stalled.url(), "deadline-approaching");
        }
        subscribe(mission, sink.url(), "deadline-approaching");
        news.tell(mission, 1, expiry(day(30).toString()).told());

        clock.set(nine(23));

        eventually(() -> assertThat(sink.lines()).containsExactly("deadline-approaching P7D"));
        eventually(() -> assertThat(stalled.got()).isNotEmpty());
        stalled.close();
    }

    @Test
    void aPausedSubscriptionWaitsAndThenSaysThatItIsLate() {
        String id = subscribe(mission, sink.url(), "deadline-approaching").getString("id");
        news.tell(mission, 1, expiry(day(30).toString()).told());
        reader().body(Map.of(
                        "missions", List.of(mission),
                        "reasons", List.of("deadline-approaching"),
                        "ladder", List.of("P7D", "P1D"),
                        "channel", Map.of("type", "webhook", "url", sink.url()),
                        "pausedUntil", nine(25).toString()))
                .put(SUBSCRIPTIONS + "/" + id)
                .then()
                .statusCode(200);

        clock.set(nine(24));
        steadily(() -> assertThat(sink.got()).isEmpty());
        clock.set(nine(25));

        eventually(() -> assertThat(sink.got()).hasSize(1));
        assertThat(sink.got().getFirst().json().path("data").path("text").asText())
                .contains("This warning is late");
        assertThat(sink.got().getFirst().json().path("data").path("daysLeft").asInt())
                .isEqualTo(5);
    }
}
