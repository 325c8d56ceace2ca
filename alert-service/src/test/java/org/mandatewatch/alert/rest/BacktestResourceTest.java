package org.mandatewatch.alert.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mandatewatch.alert.domain.Story.expiry;
import static org.mandatewatch.alert.support.Api.SUBSCRIPTIONS;
import static org.mandatewatch.alert.support.Api.reader;
import static org.mandatewatch.alert.support.Api.subscribe;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mandatewatch.alert.support.AlertTest;
import org.mandatewatch.alert.support.WebhookSink;

@QuarkusTest
class BacktestResourceTest extends AlertTest {

    private static final String BACKTEST = SUBSCRIPTIONS + "/backtest";

    @Test
    void itAnswersWhatASubscriptionThatWasThereWasSent() {
        subscribe(mission, sink.url(), "deadline-approaching");
        news.tell(mission, 1, expiry(day(30).toString()).told());
        clock.set(nine(23));
        eventually(() -> assertThat(sink.got()).hasSize(1));
        clock.set(nine(25));
        news.tell(mission, 2, expiry(day(45).toString()).told());
        eventually(() -> assertThat(sink.got()).hasSize(2));
        clock.set(nine(38));
        eventually(() -> assertThat(sink.got()).hasSize(3));

        JsonPath past =
                backtest(Map.of("ladder", List.of("P7D", "P1D"), "from", day(0).toString(), "to", day(38).toString()));

        assertThat(past.getList("items.reason"))
                .isEqualTo(sink.got().stream().map(WebhookSink.Got::reason).toList());
        assertThat(past.getList("items.title"))
                .isEqualTo(sink.got().stream()
                        .map(got -> got.json().path("data").path("title").asText())
                        .toList());
        assertThat(past.getList("items.text"))
                .isEqualTo(sink.got().stream()
                        .map(got -> got.json().path("data").path("text").asText())
                        .toList());
        assertThat(past.getList("items.dueAt"))
                .containsExactly(nine(23).toString(), nine(25).toString(), nine(38).toString());
        assertThat(past.getList("items.rung")).containsExactly("P7D", null, "P7D");
        assertThat(past.getString("items[0].deadline.kind")).isEqualTo("mandate-expiry");
    }

    @Test
    void anotherLadderIsAnotherAnswerAndNothingIsSent() {
        news.tell(mission, 1, expiry(day(30).toString()).told());
        clock.set(nine(29));

        JsonPath past = backtest(Map.of("ladder", List.of("P10D", "P5D", "P60D"), "from", day(0).toString()));

        assertThat(past.getList("items.rung")).containsExactly("P10D", "P5D");
        assertThat(past.getString("to")).isEqualTo(day(29).toString());
        assertThat(sink.got()).isEmpty();
        assertThat(reader().get(SUBSCRIPTIONS).jsonPath().getList("items")).isEmpty();
    }

    @Test
    void whatMadeNoSenseIsToldWithItsReason() {
        clock.set(nine(25));
        news.tell(mission, 1, expiry(day(30).toString()).told());
        clock.set(nine(29));

        JsonPath past = backtest(Map.of("ladder", List.of("P7D", "P3D"), "from", day(0).toString()));

        assertThat(past.getList("items.rung")).containsExactly("P3D");
        assertThat(past.getList("heldBack.rung")).containsExactly("P7D");
        assertThat(past.getString("heldBack[0].why")).isEqualTo("it fell due before this date was first heard of");
        assertThat(past.getList("warnings.code")).containsExactly("history-begins-later");
        assertThat(past.getMap("knownSince")).containsEntry(mission, nine(25).toString());
    }

    @Test
    void aMissionOfWhichNothingWasHeardIsNamed() {
        JsonPath past = backtest(Map.of("from", day(0).toString()));

        assertThat(past.getList("items")).isEmpty();
        assertThat(past.getList("warnings.code")).containsExactly("nothing-known");
        assertThat(past.getString("warnings[0].message")).contains(mission);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("no first day", Map.of(), "from", "2024-09-01"),
                Arguments.of("no day at all", Map.of("from", "yesterday"), "from", "is no day"),
                Arguments.of("the future", Map.of("from", "2020-01-01", "to", "2999-01-01"), "to", "is after today"),
                Arguments.of(
                        "backwards", Map.of("from", "2020-01-02", "to", "2020-01-01"), "from", "is after the last day"),
                Arguments.of(
                        "too long a period",
                        Map.of("from", "2020-01-01", "to", "2021-01-01"),
                        "from",
                        "ask for a shorter period"),
                Arguments.of(
                        "a mistake in the subscription",
                        Map.of("from", "2020-01-01", "to", "2020-02-01", "ladder", List.of("soon")),
                        "ladder[0]",
                        "P7D"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void mistakesNameTheFieldAndTheRemedy(String sentence, Map<String, Object> body, String field, String remedy) {
        JsonPath problem = reader().body(body)
                .post(BACKTEST)
                .then()
                .statusCode(400)
                .extract()
                .jsonPath();

        assertThat(problem.getString("field")).isEqualTo(field);
        assertThat(problem.getString("detail")).contains(remedy);
    }

    @Test
    void itNeedsAKey() {
        given().contentType("application/json")
                .body(Map.of("from", "2020-01-01"))
                .post(BACKTEST)
                .then()
                .statusCode(401);
    }

    private JsonPath backtest(Map<String, Object> with) {
        Map<String, Object> body = new HashMap<>(with);
        body.put("missions", List.of(mission));
        body.put("reasons", List.of("deadline-approaching"));
        return reader().body(body)
                .post(BACKTEST)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
