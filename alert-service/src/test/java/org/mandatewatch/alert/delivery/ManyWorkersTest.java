package org.mandatewatch.alert.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mandatewatch.alert.domain.Story.expiry;
import static org.mandatewatch.alert.support.Api.subscribe;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mandatewatch.alert.config.DeliveryConfig;
import org.mandatewatch.alert.persistence.Claims;
import org.mandatewatch.alert.support.AlertTest;
import org.mandatewatch.alert.support.WebhookSink;

@QuarkusTest
class ManyWorkersTest extends AlertTest {

    private static final int SUBSCRIBERS = 120;

    @All
    @Inject
    List<DeliveryChannel> channels;

    @Inject
    Claims claims;

    @Inject
    LastMoment lastMoment;

    @Inject
    DeliveryLog log;

    @Inject
    DeliveryConfig config;

    @Inject
    MeterRegistry meters;

    private Dispatcher dispatcher() {
        return new Dispatcher(channels, claims, lastMoment, log, config, clock, meters);
    }

    @Test
    void twoWorkersShareTheWorkAndSendNothingTwice() throws InterruptedException {
        for (int i = 0; i < SUBSCRIBERS; i++) {
            subscribe(mission, sink.url(), "deadline-approaching");
        }
        news.tell(mission, 1, expiry(day(30).toString()).told());
        Dispatcher second = dispatcher();
        second.start(new StartupEvent());

        clock.set(nine(23));
        second.wake();

        eventually(() -> assertThat(sink.got()).hasSizeGreaterThanOrEqualTo(SUBSCRIBERS));
        steadily(() -> assertThat(sink.got())
                .extracting(WebhookSink.Got::id)
                .doesNotHaveDuplicates()
                .hasSize(SUBSCRIBERS));
        second.stop(new ShutdownEvent());
    }

    @Test
    void theLeaseOfAWorkerThatDiedEndsAndTheSameIdGoesOut() {
        subscribe(mission, sink.url(), "deadline-approaching");
        String owed =
                subscribe("nothing-known", sink.url(), "deadline-approaching").getString("id");
        assertThat(owed).isNotBlank();
        news.tell(mission, 1, expiry(day(30).toString()).told());
        Instant realNow = clock.realNow();
        // A worker claims as if it were due already, and is never heard of again.
        List<Claims.Claimed> claimed = QuarkusTransaction.requiringNew()
                .call(() -> claims.claim(
                        "webhook", nine(23), realNow, realNow.plus(Duration.ofSeconds(2)), "dead worker", 10));
        assertThat(claimed).hasSize(1);

        clock.set(nine(23));

        eventually(() -> assertThat(sink.got())
                .extracting(WebhookSink.Got::id)
                .containsExactly(claimed.getFirst().notification()));
        assertThat(clock.realNow()).isAfter(realNow.plus(Duration.ofSeconds(2)));
    }

    @Test
    void aWorkerWhoseClaimWasTakenOverSendsNothing() {
        subscribe(mission, sink.url(), "deadline-approaching");
        news.tell(mission, 1, expiry(day(30).toString()).told());
        Instant realNow = clock.realNow();
        Claims.Claimed stale = QuarkusTransaction.requiringNew()
                .call(() -> claims.claim("webhook", nine(23), realNow, realNow, "slow worker", 10))
                .getFirst();
        QuarkusTransaction.requiringNew()
                .run(() -> claims.claim(
                        "webhook", nine(23), realNow, realNow.plus(Duration.ofMinutes(1)), "quick worker", 10));

        assertThat(QuarkusTransaction.requiringNew().call(() -> lastMoment.check(stale)))
                .isEmpty();
    }
}
