package org.mandatewatch.common.deadletter;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.mandatewatch.common.kafka.NotAcknowledged;
import org.mandatewatch.contract.Topic;

/** Reads topics from outside any consumer group. Methods throw {@link NotAcknowledged} while Kafka does not answer. */
@ApplicationScoped
public class TopicScan {

    private static final Duration POLL = Duration.ofMillis(200);

    /** So many polls in a row may bring nothing before Kafka counts as silent. */
    private static final int PATIENCE = 50;

    private static final int ANSWER_MILLIS = 10_000;

    private final Map<String, Object> settings;

    TopicScan(@Identifier("default-kafka-broker") Map<String, Object> broker) {
        settings = new HashMap<>(broker);
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, ANSWER_MILLIS);
    }

    /**
     * Shows every record of a topic, from the first to what is the last one now, those of a partition in order.
     *
     * @param each may take its time
     */
    public void all(Topic topic, Consumer<ConsumerRecord<String, String>> each) {
        try (KafkaConsumer<String, String> consumer = open()) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.topicName()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            read(consumer, ends, each);
        } catch (KafkaException e) {
            throw new NotAcknowledged(e);
        }
    }

    /** One record; empty when it is not there, or no longer. */
    public Optional<ConsumerRecord<String, String>> one(Topic topic, int partition, long offset) {
        TopicPartition place = new TopicPartition(topic.topicName(), partition);
        try (KafkaConsumer<String, String> consumer = open()) {
            boolean known =
                    consumer.partitionsFor(topic.topicName()).stream().anyMatch(p -> p.partition() == partition);
            if (!known) {
                return Optional.empty();
            }
            consumer.assign(List.of(place));
            long first = consumer.beginningOffsets(List.of(place)).getOrDefault(place, 0L);
            long end = consumer.endOffsets(List.of(place)).getOrDefault(place, 0L);
            if (offset < first || offset >= end) {
                return Optional.empty();
            }
            consumer.seek(place, offset);
            Map<String, ConsumerRecord<String, String>> found = new HashMap<>();
            read(consumer, Map.of(place, offset + 1), record -> {
                if (record.offset() == offset) {
                    found.put(record.topic(), record);
                }
            });
            return found.values().stream().findFirst();
        } catch (KafkaException e) {
            throw new NotAcknowledged(e);
        }
    }

    private static void read(
            KafkaConsumer<String, String> consumer,
            Map<TopicPartition, Long> ends,
            Consumer<ConsumerRecord<String, String>> each) {
        int silent = 0;
        while (isUnfinished(consumer, ends)) {
            var records = consumer.poll(POLL);
            silent = records.isEmpty() ? silent + 1 : 0;
            if (silent == PATIENCE) {
                throw new TimeoutException("no record came for " + POLL.multipliedBy(PATIENCE));
            }
            for (ConsumerRecord<String, String> record : records) {
                long end = ends.getOrDefault(new TopicPartition(record.topic(), record.partition()), 0L);
                if (record.offset() < end) {
                    each.accept(record);
                }
            }
        }
    }

    private static boolean isUnfinished(KafkaConsumer<String, String> consumer, Map<TopicPartition, Long> ends) {
        Collection<TopicPartition> partitions = ends.keySet();
        return partitions.stream()
                .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L));
    }

    private KafkaConsumer<String, String> open() {
        return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    }
}
