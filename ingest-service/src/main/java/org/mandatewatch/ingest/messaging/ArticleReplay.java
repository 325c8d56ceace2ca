package org.mandatewatch.ingest.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.mandatewatch.contract.Topic;
import org.mandatewatch.ingest.domain.reextraction.Stretch;

/**
 * Reads the topic {@code articles} from where it is told to, beside the group that reads it live. Records of one
 * partition keep their order. For one thread.
 *
 * <p>Methods throw {@link org.apache.kafka.common.KafkaException} while Kafka does not answer.
 */
public final class ArticleReplay implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(500);

    private final KafkaConsumer<String, String> consumer;
    private final Map<Integer, Stretch> stretches = new TreeMap<>();

    ArticleReplay(KafkaConsumer<String, String> consumer) {
        this.consumer = consumer;
    }

    /**
     * Records of the topic, and from where to go on once they are done with.
     *
     * @param after how much of each partition is then read
     */
    public record Batch(List<ConsumerRecord<String, String>> records, List<Stretch> after) {}

    /** The topic as it is now, from its first record to its last. */
    public List<Stretch> wholeTopic() {
        List<TopicPartition> partitions = consumer.partitionsFor(Topic.ARTICLES.topicName()).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        if (partitions.isEmpty()) {
            throw new UnknownTopicOrPartitionException("there is no topic " + Topic.ARTICLES.topicName());
        }
        // Assigned first, or Kafka logs a warning for each.
        consumer.assign(partitions);
        Map<TopicPartition, Long> firsts = consumer.beginningOffsets(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        return partitions.stream()
                .map(p -> {
                    long first = firsts.getOrDefault(p, 0L);
                    return new Stretch(p.partition(), first, first, ends.getOrDefault(p, first));
                })
                .toList();
    }

    /** Goes on from there. */
    public void seek(List<Stretch> from) {
        stretches.clear();
        from.forEach(stretch -> stretches.put(stretch.partition(), stretch));
        Map<TopicPartition, Long> unfinished = new HashMap<>();
        from.stream()
                .filter(stretch -> stretch.next() < stretch.end())
                .forEach(stretch -> unfinished.put(partition(stretch.partition()), stretch.next()));
        consumer.assign(unfinished.keySet());
        unfinished.forEach(consumer::seek);
    }

    /** What comes next; empty when nothing came for half a second. */
    public Batch next() {
        List<ConsumerRecord<String, String>> records = new ArrayList<>();
        for (ConsumerRecord<String, String> record : consumer.poll(POLL)) {
            Stretch stretch = stretches.get(record.partition());
            if (stretch != null && record.offset() < stretch.end()) {
                records.add(record);
            }
        }
        List<TopicPartition> finished = new ArrayList<>();
        for (TopicPartition partition : consumer.assignment()) {
            Stretch after = stretches.computeIfPresent(
                    partition.partition(), (number, stretch) -> advanced(stretch, consumer.position(partition)));
            if (after == null || after.next() >= after.end()) {
                finished.add(partition);
            }
        }
        consumer.pause(finished);
        return new Batch(records, List.copyOf(stretches.values()));
    }

    private static Stretch advanced(Stretch stretch, long position) {
        return new Stretch(
                stretch.partition(),
                stretch.first(),
                Math.clamp(position, stretch.next(), stretch.end()),
                stretch.end());
    }

    private static TopicPartition partition(int number) {
        return new TopicPartition(Topic.ARTICLES.topicName(), number);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
