package org.mandatewatch.scenario.world;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.mandatewatch.common.events.CloudEvents;
import org.mandatewatch.contract.Topic;
import org.mandatewatch.contract.event.FactEvent;

/** The broker as a service uses it: writing and reading records, and where a consumer group stands. */
public final class Records implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(500);

    private final String bootstrap;
    private final KafkaProducer<String, String> producer;
    private final Admin admin;

    public Records(World world) {
        bootstrap = world.bootstrap();
        Properties settings = settings();
        settings.put("acks", "all");
        settings.put("linger.ms", "20");
        producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
        admin = Admin.create(settings());
    }

    /** Writes fact events as ingest-service does, and returns once the broker has them all. */
    public void write(String key, List<? extends FactEvent> events) {
        events.forEach(event -> producer.send(CloudEvents.event(
                Topic.FACTS, key, event.id().value(), event.type(), "ingest-service", event.at(), event)));
        producer.flush();
    }

    /** Everything in a topic now, per partition in order. */
    public List<ConsumerRecord<String, String>> all(Topic topic) {
        List<ConsumerRecord<String, String>> found = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings(), new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = partitions(topic);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
                consumer.poll(POLL).forEach(found::add);
            }
        }
        return found;
    }

    /** How many records of a topic a group has yet to commit. */
    public long lag(String group, Topic topic) {
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings(), new StringDeserializer(), new StringDeserializer())) {
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions(topic));
            Map<TopicPartition, OffsetAndMetadata> done = admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get();
            return ends.entrySet().stream()
                    .mapToLong(end -> end.getValue()
                            - (done.get(end.getKey()) == null
                                    ? 0
                                    : done.get(end.getKey()).offset()))
                    .sum();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes a group whose members are all gone begin again with the first record of a topic. */
    public void rewind(String group, Topic topic) {
        Map<TopicPartition, OffsetAndMetadata> start = new HashMap<>();
        partitions(topic).forEach(partition -> start.put(partition, new OffsetAndMetadata(0)));
        try {
            admin.alterConsumerGroupOffsets(group, start).all().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
        admin.close();
    }

    private Properties settings() {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", bootstrap);
        return settings;
    }

    private static List<TopicPartition> partitions(Topic topic) {
        List<TopicPartition> partitions = new ArrayList<>();
        for (int i = 0; i < Topic.PARTITIONS; i++) {
            partitions.add(new TopicPartition(topic.topicName(), i));
        }
        return partitions;
    }
}
