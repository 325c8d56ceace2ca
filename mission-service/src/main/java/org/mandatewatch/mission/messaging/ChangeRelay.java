package org.mandatewatch.mission.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.mandatewatch.common.events.CloudEvents;
import org.mandatewatch.mission.persistence.DatabaseFailure;
import org.mandatewatch.mission.persistence.Outbox;
import org.mandatewatch.mission.persistence.OutboxRelay;

/** Moves the outbox to Kafka for as long as the service runs, through outages of either side. */
@ApplicationScoped
class ChangeRelay {

    private static final Logger LOG = Logger.getLogger(ChangeRelay.class);
    private static final String SOURCE = "mission-service";
    private static final String SENT = "mandatewatch.outbox.sent";

    private final OutboxRelay relay;
    private final KafkaSender kafka;
    private final MeterRegistry meters;
    private final Duration idle;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread = new Thread(this::relayUntilStopped, "outbox-relay");

    ChangeRelay(
            OutboxRelay relay,
            KafkaSender kafka,
            MeterRegistry meters,
            @ConfigProperty(name = "mandatewatch.mission.outbox.idle", defaultValue = "PT0.5S") Duration idle) {
        this.relay = relay;
        this.kafka = kafka;
        this.meters = meters;
        this.idle = idle;
    }

    void start(@Observes StartupEvent started) {
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        stopping.countDown();
        thread.join(Duration.ofSeconds(5));
    }

    private void relayUntilStopped() {
        while (running()) {
            try {
                relay.run(this::send, this::running, idle);
            } catch (DatabaseFailure e) {
                if (running()) {
                    LOG.warnf("the outbox waits for the database: %s", e.getMessage());
                }
            } catch (RuntimeException e) {
                LOG.error("the outbox relay starts over", e);
            }
            await(idle);
        }
    }

    private int send(List<Outbox.Message> messages) {
        int safe = kafka.send(messages.stream()
                .map(m -> CloudEvents.event(m.topic(), m.key(), m.id(), m.type(), SOURCE, m.at(), m.json()))
                .toList());
        messages.stream()
                .limit(safe)
                .forEach(
                        message -> meters.counter(SENT, "topic", message.topic().topicName())
                                .increment());
        return safe;
    }

    private boolean running() {
        return stopping.getCount() > 0;
    }

    private void await(Duration duration) {
        try {
            boolean stopped = stopping.await(duration.toMillis(), TimeUnit.MILLISECONDS);
            LOG.tracef("relay pauses, stopping: %s", stopped);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping.countDown();
        }
    }
}
