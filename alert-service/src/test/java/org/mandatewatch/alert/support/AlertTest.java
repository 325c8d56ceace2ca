package org.mandatewatch.alert.support;

import static org.mandatewatch.alert.support.Api.SUBSCRIPTIONS;
import static org.mandatewatch.alert.support.Api.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.mandatewatch.local.test.LocalStackTestResource;

/** A running alert-service with a mission, a receiver and a day of its own for each test. */
@QuarkusTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "alert"))
@QuarkusTestResource(TestSettings.class)
public abstract class AlertTest {

    @Inject
    protected StepClock clock;

    @Inject
    protected MissionNews news;

    protected WebhookSink sink;
    protected String mission;
    protected LocalDate today;

    @BeforeEach
    void begin() {
        sink = new WebhookSink();
        mission = "mission-" + UUID.randomUUID();
        today = clock.newAge();
    }

    @AfterEach
    void end() {
        as("test-admin-key")
                .get(SUBSCRIPTIONS + "?limit=200")
                .jsonPath()
                .getList("items.id", String.class)
                .forEach(id -> as("test-admin-key")
                        .delete(SUBSCRIPTIONS + "/" + id)
                        .then()
                        .statusCode(204));
        sink.close();
    }

    /** A day that many days from this test's first. */
    protected LocalDate day(int days) {
        return today.plusDays(days);
    }

    /** Nine o'clock in UTC, that many days from this test's first. */
    protected Instant nine(int days) {
        return day(days).atTime(LocalTime.of(9, 0)).toInstant(ZoneOffset.UTC);
    }

    protected static void eventually(ThrowingRunnable assertion) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(assertion);
    }

    /** Holds over a stretch in which the workers look several times. */
    protected static void steadily(ThrowingRunnable assertion) {
        Awaitility.await()
                .during(Duration.ofMillis(600))
                .atMost(Duration.ofSeconds(5))
                .untilAsserted(assertion);
    }
}
