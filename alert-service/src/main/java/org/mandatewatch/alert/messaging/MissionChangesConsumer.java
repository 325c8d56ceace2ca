package org.mandatewatch.alert.messaging;

import io.quarkus.runtime.Startup;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.mandatewatch.alert.delivery.Dispatcher;
import org.mandatewatch.alert.planning.News;
import org.mandatewatch.common.events.CloudEvents;
import org.mandatewatch.common.events.UnreadableEvent;
import org.mandatewatch.common.kafka.TopicReader;
import org.mandatewatch.common.kafka.TopicReaders;
import org.mandatewatch.contract.MissionId;
import org.mandatewatch.contract.Topic;
import org.mandatewatch.contract.state.MissionChanges;

/** Reads {@code mission-changes}. What is new of a mission is one transaction; hearing it again changes nothing. */
@Startup // Its dead letters can be replayed before the first record comes.
@ApplicationScoped
public class MissionChangesConsumer {

    private final News news;
    private final Dispatcher dispatcher;
    private final TopicReader<MissionChanges> reader;

    MissionChangesConsumer(News news, Dispatcher dispatcher, TopicReaders readers) {
        this.news = news;
        this.dispatcher = dispatcher;
        this.reader = readers.open(Topic.MISSION_CHANGES, MissionChangesConsumer::read, this::hear);
    }

    @Incoming("mission-changes")
    @Blocking
    void consume(ConsumerRecords<String, String> batch) {
        List<ConsumerRecord<String, String>> told = new ArrayList<>();
        for (ConsumerRecord<String, String> record : batch) {
            // No value is compaction's mark for a key that is gone; a mission's last state stays with us.
            if (record.value() != null) {
                told.add(record);
            }
        }
        reader.take(told);
    }

    private void hear(List<MissionChanges> records) {
        Map<MissionId, List<MissionChanges>> byMission = new LinkedHashMap<>();
        records.forEach(record -> byMission
                .computeIfAbsent(record.mission(), mission -> new ArrayList<>())
                .add(record));
        byMission.forEach(news::hear);
        dispatcher.wake();
    }

    @SuppressWarnings("ConstantValue")
    private static MissionChanges read(ConsumerRecord<String, String> record) {
        MissionChanges changes = CloudEvents.read(record.value(), MissionChanges.class);
        if (changes.mission() == null || changes.state() == null) {
            throw new UnreadableEvent("the record names no mission or carries no state", null);
        }
        return changes;
    }
}
