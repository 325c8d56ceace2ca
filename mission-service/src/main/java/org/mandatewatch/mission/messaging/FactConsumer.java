package org.mandatewatch.mission.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.mandatewatch.common.events.DeadLetters;
import org.mandatewatch.common.events.UnreadableEvent;
import org.mandatewatch.contract.Topic;
import org.mandatewatch.mission.folding.ArrivedEvent;
import org.mandatewatch.mission.folding.BatchFolding;
import org.mandatewatch.mission.persistence.DatabaseFailure;

/**
 * Takes fact events in, batch by batch. Offsets move on only after the transaction; while the database is away the same
 * batch is tried again and nothing is skipped. What can never be read, or never be folded, goes to the dead letters.
 */
@ApplicationScoped
class FactConsumer {

    private static final Logger LOG = Logger.getLogger(FactConsumer.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final BatchFolding folding;
    private final KafkaSender kafka;
    private final CountDownLatch stopping = new CountDownLatch(1);

    FactConsumer(BatchFolding folding, KafkaSender kafka) {
        this.folding = folding;
        this.kafka = kafka;
    }

    @Incoming("facts")
    @Blocking
    void take(ConsumerRecords<String, String> records) {
        List<Received> readable = new ArrayList<>();
        for (ConsumerRecord<String, String> record : records) {
            try {
                readable.add(new Received(record, FactRecords.read(record)));
            } catch (UnreadableEvent e) {
                bury(record, e);
            }
        }
        fold(readable);
    }

    void stop(@Observes ShutdownEvent stopped) {
        stopping.countDown();
    }

    private record Received(ConsumerRecord<String, String> record, ArrivedEvent event) {}

    private void fold(List<Received> batch) {
        try {
            foldThroughOutages(batch);
        } catch (RuntimeException e) {
            if (stopping.getCount() == 0) {
                throw e;
            }
            if (batch.size() > 1) {
                // One of them must be the culprit; alone, the others fold.
                batch.forEach(one -> fold(List.of(one)));
            } else {
                bury(batch.getFirst().record(), e);
            }
        }
    }

    private void foldThroughOutages(List<Received> batch) {
        List<ArrivedEvent> events = batch.stream().map(Received::event).toList();
        Duration pause = Duration.ofMillis(100);
        while (true) {
            try {
                folding.take(events);
                return;
            } catch (RuntimeException e) {
                if (!DatabaseFailure.isOutage(e)) {
                    throw e;
                }
                LOG.warnf("%d facts wait for the database: %s", events.size(), e.getMessage());
                pause = pauseAfter(pause);
            }
        }
    }

    private void bury(ConsumerRecord<String, String> record, Throwable reason) {
        LOG.errorf(
                reason,
                "facts-%d@%d goes to the dead letters: %s",
                record.partition(),
                record.offset(),
                reason.getMessage());
        Duration pause = Duration.ofMillis(100);
        while (kafka.send(List.of(DeadLetters.of(Topic.FACTS_DEAD_LETTER, record, reason))) == 0) {
            pause = pauseAfter(pause);
        }
    }

    /** @return the next pause, twice as long up to a limit */
    private Duration pauseAfter(Duration pause) {
        try {
            if (stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("stopping; the batch comes again after the start");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted; the batch comes again after the start", e);
        }
        Duration longer = pause.multipliedBy(2);
        return longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
    }
}
