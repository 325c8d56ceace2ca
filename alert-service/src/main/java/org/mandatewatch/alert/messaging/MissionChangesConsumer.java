package org.mandatewatch.alert.messaging;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.MutinyEmitter;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.mandatewatch.alert.delivery.Dispatcher;
import org.mandatewatch.alert.planning.News;
import org.mandatewatch.common.events.CloudEvents;
import org.mandatewatch.common.events.DeadLetters;
import org.mandatewatch.common.events.UnreadableEvent;
import org.mandatewatch.contract.MissionId;
import org.mandatewatch.contract.Topic;
import org.mandatewatch.contract.state.MissionChanges;

/**
 * Reads {@code mission-changes}. Records that nobody can read go to the dead-letter topic; when the database is away the
 * batch waits for it, so that nothing is skipped.
 */
@ApplicationScoped
public class MissionChangesConsumer {

    private static final Logger LOG = Logger.getLogger(MissionChangesConsumer.class);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);

    private final News news;
    private final Dispatcher dispatcher;
    private final MutinyEmitter<ProducerRecord<String, String>> deadLetters;
    private final CountDownLatch stopping = new CountDownLatch(1);

    MissionChangesConsumer(
            News news,
            Dispatcher dispatcher,
            @Channel("mission-changes-dead-letter") MutinyEmitter<ProducerRecord<String, String>> deadLetters) {
        this.news = news;
        this.dispatcher = dispatcher;
        this.deadLetters = deadLetters;
    }

    @PreDestroy
    void stop() {
        stopping.countDown();
    }

    @Incoming("mission-changes")
    @Blocking
    void consume(ConsumerRecords<String, String> batch) {
        Map<MissionId, List<MissionChanges>> byMission = new LinkedHashMap<>();
        for (ConsumerRecord<String, String> record : batch) {
            read(record, byMission);
        }
        byMission.forEach((mission, records) -> untilItWorks(() -> news.hear(mission, records)));
        dispatcher.wake();
    }

    private void read(ConsumerRecord<String, String> record, Map<MissionId, List<MissionChanges>> byMission) {
        if (record.value() == null) {
            return; // Compaction's mark for a key that is gone; a mission's last state stays with us.
        }
        try {
            MissionChanges changes = CloudEvents.read(record.value(), MissionChanges.class);
            check(changes);
            byMission
                    .computeIfAbsent(changes.mission(), mission -> new ArrayList<>())
                    .add(changes);
        } catch (UnreadableEvent | NullPointerException e) {
            LOG.errorf(
                    "%s-%d@%d is set aside: %s", record.topic(), record.partition(), record.offset(), e.getMessage());
            untilItWorks(() -> deadLetters.sendAndAwait(DeadLetters.of(Topic.MISSION_CHANGES_DEAD_LETTER, record, e)));
        }
    }

    @SuppressWarnings("ConstantValue")
    private static void check(MissionChanges changes) {
        if (changes.mission() == null || changes.state() == null) {
            throw new UnreadableEvent("the record names no mission or carries no state", null);
        }
    }

    private void untilItWorks(Runnable step) {
        while (true) {
            try {
                step.run();
                return;
            } catch (RuntimeException e) {
                LOG.warnf("mission changes cannot be stored now, trying again: %s", e);
                if (stopsWithin(BETWEEN_TRIES)) {
                    throw e;
                }
            }
        }
    }

    private boolean stopsWithin(Duration wait) {
        try {
            return stopping.await(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
