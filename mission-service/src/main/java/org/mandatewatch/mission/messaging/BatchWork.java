package org.mandatewatch.mission.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;
import org.mandatewatch.common.events.DeadLetters;
import org.mandatewatch.common.events.UnreadableEvent;
import org.mandatewatch.contract.Topic;
import org.mandatewatch.mission.persistence.DatabaseFailure;

/**
 * Works on batches of records so that nothing is skipped: while the database is away the same batch is tried again.
 * What can never be read, or never be worked on, goes to the dead letters, and those beside it go on.
 */
final class BatchWork<T> {

    private static final Logger LOG = Logger.getLogger(BatchWork.class);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final Function<ConsumerRecord<String, String>, T> reading;
    private final Consumer<List<T>> work;
    private final Topic deadLetters;
    private final KafkaSender kafka;
    private final CountDownLatch stopping = new CountDownLatch(1);

    /**
     * @param reading throws {@link UnreadableEvent} for what will never be readable
     * @param work one transaction; repeating it does no harm
     */
    BatchWork(
            Function<ConsumerRecord<String, String>, T> reading,
            Consumer<List<T>> work,
            Topic deadLetters,
            KafkaSender kafka) {
        this.reading = reading;
        this.work = work;
        this.deadLetters = deadLetters;
        this.kafka = kafka;
    }

    /** Returns once all of it is done or buried. */
    void take(ConsumerRecords<String, String> records) {
        List<Received<T>> readable = new ArrayList<>();
        for (ConsumerRecord<String, String> record : records) {
            try {
                readable.add(new Received<>(record, reading.apply(record)));
            } catch (UnreadableEvent e) {
                bury(record, e);
            }
        }
        if (!readable.isEmpty()) {
            work(readable);
        }
    }

    /** Gives up waiting; the batch comes again after the next start. */
    void stop() {
        stopping.countDown();
    }

    private record Received<T>(ConsumerRecord<String, String> record, T content) {}

    private void work(List<Received<T>> batch) {
        try {
            workThroughOutages(batch);
        } catch (RuntimeException e) {
            if (stopping.getCount() == 0) {
                throw e;
            }
            if (batch.size() > 1) {
                // One of them must be the culprit; alone, the others go on.
                batch.forEach(one -> work(List.of(one)));
            } else {
                bury(batch.getFirst().record(), e);
            }
        }
    }

    private void workThroughOutages(List<Received<T>> batch) {
        List<T> contents = batch.stream().map(Received::content).toList();
        Duration pause = SHORTEST_PAUSE;
        while (true) {
            try {
                work.accept(contents);
                return;
            } catch (RuntimeException e) {
                if (!DatabaseFailure.isOutage(e)) {
                    throw e;
                }
                LOG.warnf(
                        "%d records of %s wait for the database: %s",
                        contents.size(), batch.getFirst().record().topic(), e.getMessage());
                pause = pauseAfter(pause);
            }
        }
    }

    private void bury(ConsumerRecord<String, String> record, Throwable reason) {
        LOG.errorf(
                reason,
                "%s-%d@%d goes to the dead letters: %s",
                record.topic(),
                record.partition(),
                record.offset(),
                reason.getMessage());
        Duration pause = SHORTEST_PAUSE;
        while (kafka.send(List.of(DeadLetters.of(deadLetters, record, reason))) == 0) {
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
