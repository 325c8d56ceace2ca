package org.mandatewatch.mission;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.mandatewatch.common.events.CloudEvents;
import org.mandatewatch.contract.Topic;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.local.test.SharedLocalStack;

/** The test broker's topics, as another service would use them. */
public final class FactsTopic {

    private FactsTopic() {}

    public static void send(String key, FactEvent... events) {
        send(Arrays.stream(events)
                .map(e -> CloudEvents.event(Topic.FACTS, key, e.id().value(), e.type(), "ingest-service", e.at(), e))
                .toList());
    }

    public static void send(List<ProducerRecord<String, String>> records) {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker(), "acks", "all"), new StringSerializer(), new StringSerializer())) {
            records.forEach(producer::send);
            producer.flush();
        }
    }

    /** Everything on a topic under a key, from the start. */
    public static List<ConsumerRecord<String, String>> all(Topic topic, String key) {
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker()), new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = IntStream.range(0, Topic.PARTITIONS)
                    .mapToObj(p -> new TopicPartition(topic.topicName(), p))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, String>> found = new ArrayList<>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (key.equals(record.key())) {
                        found.add(record);
                    }
                });
            }
            return found;
        }
    }

    private static String broker() {
        return SharedLocalStack.get().bootstrapServers();
    }
}
