package org.mandatewatch.ingest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.mandatewatch.contract.Topic;

/** Reads a whole topic from outside, as another service would. */
public final class TopicReader implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final KafkaConsumer<String, String> consumer;
    private final List<TopicPartition> partitions;
    private final List<ConsumerRecord<String, String>> seen = new ArrayList<>();

    public TopicReader(String bootstrapServers, Topic topic) {
        consumer = new KafkaConsumer<>(
                new HashMap<>(Map.of("bootstrap.servers", bootstrapServers)),
                new StringDeserializer(),
                new StringDeserializer());
        partitions = consumer.partitionsFor(topic.topicName()).stream()
                .map(p -> new TopicPartition(p.topic(), p.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Waits until this many records fit, and returns all that do. */
    public List<ConsumerRecord<String, String>> await(int count, Predicate<ConsumerRecord<String, String>> fits) {
        Awaitility.await().atMost(PATIENCE).until(() -> matching(fits).size() >= count);
        return matching(fits);
    }

    /** All records that fit, up to what stands on the topic now. */
    public List<ConsumerRecord<String, String>> all(Predicate<ConsumerRecord<String, String>> fits) {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        Awaitility.await().atMost(PATIENCE).until(() -> {
            poll();
            return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
        });
        return seen.stream().filter(fits).toList();
    }

    private List<ConsumerRecord<String, String>> matching(Predicate<ConsumerRecord<String, String>> fits) {
        poll();
        return seen.stream().filter(fits).toList();
    }

    private void poll() {
        consumer.poll(Duration.ofMillis(100)).forEach(seen::add);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
