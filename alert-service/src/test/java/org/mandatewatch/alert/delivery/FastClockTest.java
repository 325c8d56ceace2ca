package org.mandatewatch.alert.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mandatewatch.alert.domain.Story.expiry;
import static org.mandatewatch.alert.support.Api.SUBSCRIPTIONS;
import static org.mandatewatch.alert.support.Api.reader;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mandatewatch.alert.support.AlertTest;

@QuarkusTest
class FastClockTest extends AlertTest {

    /** A day passes in a fifth of a second. */
    private static final int SPEED = 432_000;

    @Test
    void everyRungGoesOutInOrderAndSpeaksAsOfItsDueTime() {
        reader().body(Map.of(
                        "missions", List.of(mission),
                        "reasons", List.of("deadline-approaching"),
                        "ladder", List.of("P30D", "P14D", "P7D", "P3D", "P1D", "PT6H", "P0D"),
                        "channel", Map.of("type", "webhook", "url", sink.url())))
                .post(SUBSCRIPTIONS)
                .then()
                .statusCode(201);
        news.tell(mission, 1, expiry(day(32).toString()).told());

        clock.run(SPEED);

        eventually(() -> assertThat(sink.lines())
                .containsExactly(
                        "deadline-approaching P30D",
                        "deadline-approaching P14D",
                        "deadline-approaching P7D",
                        "deadline-approaching P3D",
                        "deadline-approaching P1D",
                        "deadline-approaching PT6H",
                        "deadline-approaching P0D"));
        clock.set(nine(40));
        assertThat(sink.got())
                .extracting(got -> got.json().path("data").path("daysLeft").asInt())
                .containsExactly(30, 14, 7, 3, 1, 1, 0);
        assertThat(sink.got())
                .allMatch(got -> !got.json().path("data").path("text").asText().contains("late"));
        assertThat(sink.got().getFirst().json().path("timestamp").asText()).isEqualTo(nine(2).toString());
    }
}
