package org.mandatewatch.alert.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mandatewatch.alert.domain.Story.expiry;
import static org.mandatewatch.alert.support.Api.SUBSCRIPTIONS;
import static org.mandatewatch.alert.support.Api.get;
import static org.mandatewatch.alert.support.Api.reader;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mandatewatch.alert.support.AlertTest;
import org.mandatewatch.alert.support.WebhookSink;

@QuarkusTest
class DigestTest extends AlertTest {

    private String daily(List<String> missions, String... ladder) {
        JsonPath made = reader().body(Map.of(
                        "missions", missions,
                        "reasons", List.of("deadline-approaching"),
                        "ladder", List.of(ladder),
                        "digest", "daily",
                        "channel", Map.of("type", "webhook", "url", sink.url())))
                .post(SUBSCRIPTIONS)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        assertThat(made.getString("digest")).isEqualTo("daily");
        return SUBSCRIPTIONS + "/" + made.getString("id");
    }

    private void expires(String which, int version, int days) {
        news.tell(
                which, version, expiry(day(days).toString()).named("d-" + which).told());
    }

    @Test
    void oneMessageADayGathersWhatFellDueOnAllMissions() {
        String other = "other-" + UUID.randomUUID();
        expires(mission, 1, 30);
        expires(other, 1, 30);
        String path = daily(List.of(mission, other), "P7D", "P1D");
        assertThat(get(path + "/preview").getList("items.digest"))
                .containsExactly(day(23).toString(), day(23).toString(), day(29).toString(), day(29).toString());

        clock.set(nine(23));

        eventually(() -> assertThat(sink.lines()).containsExactly("digest"));
        WebhookSink.Got got = sink.got().getFirst();
        assertThat(got.json().path("data").path("title").asText()).startsWith("Mandate Watch: 2 messages on ");
        assertThat(got.json().path("data").path("text").asText().split("mandate expires in 7 days"))
                .hasSize(3);
        eventually(() -> assertThat(get(path + "/deliveries").getList("items.status"))
                .containsExactly("sent", "sent", "sent", "pending", "pending", "pending"));
        clock.set(nine(29));
        eventually(() -> assertThat(sink.got()).hasSize(2));
        assertThat(sink.got().get(1).id()).isNotEqualTo(got.id());
    }

    @Test
    void aDigestThatFailsIsSentAgainUnderItsIdAndCarriesTheSame() {
        expires(mission, 1, 30);
        String path = daily(List.of(mission), "P7D");
        sink.answers(500);

        clock.set(nine(23));

        eventually(() -> assertThat(sink.got()).hasSize(2));
        assertThat(sink.got().get(0).id()).isEqualTo(sink.got().get(1).id());
        assertThat(sink.got().get(1).body()).isEqualTo(sink.got().get(0).body());
        eventually(() ->
                assertThat(get(path + "/deliveries").getList("items.status")).containsExactly("sent", "sent"));
    }

    @Test
    void aDayWithNothingLeftToTellHasNoDigest() {
        expires(mission, 1, 30);
        String path = daily(List.of(mission), "P7D");
        expires(mission, 2, 60);

        clock.set(nine(23));

        eventually(() -> assertThat(get(path + "/deliveries")
                        .getString("items.find { it.reason == 'digest' && it.status == 'dropped' }.why"))
                .contains("nothing to tell"));
        assertThat(sink.got()).isEmpty();
    }

    @Test
    void whatCountsInHoursIsNotGathered() {
        expires(mission, 1, 30);
        daily(List.of(mission), "PT6H");

        clock.set(nine(30));

        eventually(() -> assertThat(sink.lines()).containsExactly("deadline-approaching PT6H"));
    }

    @Test
    void whoTurnsTheDigestOffGetsEachByItself() {
        expires(mission, 1, 30);
        String path = daily(List.of(mission), "P7D");
        reader().body("{\"digest\": \"immediate\"}").patch(path).then().statusCode(200);

        clock.set(nine(23));

        eventually(() -> assertThat(sink.lines()).containsExactly("deadline-approaching P7D"));
        steadily(() -> assertThat(sink.got()).hasSize(1));
    }
}
