package org.mandatewatch.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mandatewatch.local.stack.Service;
import org.mandatewatch.scenario.world.Api;
import org.mandatewatch.scenario.world.Sink.Received;
import org.mandatewatch.scenario.world.World;

/** Every process is killed, as {@code kill -9} does it, between the fact and its warnings. */
class CrashIT {

    private static final String MISSION = "minusca";

    private static World world;

    @BeforeAll
    static void start() {
        // A day in ten seconds: the first warning falls due ten days, a hundred seconds, after the start.
        world = World.start(Instant.parse("2025-03-01T12:00:00Z"), 8_640);
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @Test
    void nothing_is_lost_and_nothing_comes_twice() {
        JsonNode subscription = world.alert()
                .post("/api/v1/subscriptions", """
                        {"label": "crash", "missions": ["%s"], "ladder": ["P10D", "P9D", "P8D"],
                         "channel": {"type": "webhook", "url": "%s"}}
                        """.formatted(
                                MISSION, world.sink().url("crash")))
                .json();

        // Accepted means safe: the very next moment ingest-service dies, before it can have written any fact.
        Api.Answer posted = world.ingest().postText("/api/v1/articles?publishedAt=2025-03-01", """
                        The mandate of the United Nations mission in the Central African Republic, MINUSCA, expires on \
                        21 March 2025. The mission has 14,400 troops deployed.
                        """);
        world.kill(Service.INGEST);
        assertThat(posted.status()).isEqualTo(202);
        world.restart(Service.INGEST);
        JsonNode state = awaitState();

        // mission-service and alert-service die while the state is on its way.
        world.kill(Service.MISSION);
        world.kill(Service.ALERT);
        world.restart(Service.MISSION);
        world.restart(Service.ALERT);
        world.awaitReady();
        Map<String, String> planned = awaitPlan(subscription);

        // The broker dies under all of them.
        world.killBroker();
        world.restartBroker();
        world.awaitReady();
        assertThat(plan(subscription)).isEqualTo(planned);
        assertThat(awaitState()).isEqualTo(state);

        // alert-service dies once more, after its first warning.
        Awaitility.await("the first warning")
                .atMost(Duration.ofMinutes(3))
                .until(() -> !world.sink().at("crash").isEmpty());
        world.kill(Service.ALERT);
        world.restart(Service.ALERT);

        Awaitility.await("all warnings")
                .atMost(Duration.ofMinutes(3))
                .until(() -> ids().keySet().containsAll(planned.keySet()));
        assertThat(ids()).isEqualTo(planned);
        assertThat(world.sink().at("crash"))
                .extracting(Received::rung)
                .as("each warning once, in its order")
                .containsSubsequence("P10D", "P9D", "P8D");
        // A receiver that had answered hears nothing again; the one in flight at the kill may come a second time.
        assertThat(world.sink().at("crash").stream()
                        .skip(1)
                        .map(Received::rung)
                        .filter(List.of("P9D", "P8D")::contains))
                .containsExactly("P9D", "P8D");
        assertThat(awaitState()).isEqualTo(state);
    }

    private static JsonNode awaitState() {
        Awaitility.await("the mission's state")
                .atMost(Duration.ofMinutes(2))
                .ignoreExceptions()
                .until(() -> state().at("/mandate/expiry/id").isTextual());
        return state();
    }

    private static JsonNode state() {
        return world.mission().get("/api/v1/missions/" + MISSION).json();
    }

    private static Map<String, String> awaitPlan(JsonNode subscription) {
        Awaitility.await("the plan")
                .atMost(Duration.ofMinutes(2))
                .ignoreExceptions()
                .until(() -> plan(subscription).size() == 3);
        return plan(subscription);
    }

    /** Notification id by rung. */
    private static Map<String, String> plan(JsonNode subscription) {
        Map<String, String> plan = new TreeMap<>();
        world.alert()
                .get("/api/v1/subscriptions/" + subscription.get("id").asText() + "/preview")
                .json()
                .get("items")
                .forEach(item -> {
                    if (item.get("reason").asText().equals("deadline-approaching")) {
                        plan.put(
                                item.get("rung").asText(),
                                item.get("notification").asText());
                    }
                });
        return plan;
    }

    private static Map<String, String> ids() {
        Map<String, String> ids = new TreeMap<>();
        for (Received received : world.sink().at("crash")) {
            if (received.type().equals("deadline-approaching")) {
                ids.put(received.rung(), received.id());
            }
        }
        return ids;
    }
}
