package org.mandatewatch.local.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandatewatch.contract.Topic;

class EmbeddedBrokerTest {
    /** Nearly the largest article that may cross Kafka. */
    private static final byte[] LARGE = "a".repeat(7 * 1024 * 1024).getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void startsAgainOnItsFolderWithRecordsAndTopics() throws Exception {
        try (var broker = EmbeddedBroker.start(folder)) {
            send(broker);
        }

        try (var broker = EmbeddedBroker.start(folder)) {
            assertThat(read(broker)).containsExactly(LARGE);
            for (Topic topic : Topic.values()) {
                assertThat(settings(broker, topic)).as(topic.topicName()).containsAllEntriesOf(topic.settings());
            }
        }
    }

    private static void send(EmbeddedBroker broker) throws Exception {
        Map<String, Object> config = Map.of(
                "bootstrap.servers", broker.bootstrapServers(), "max.request.size", 8 * 1024 * 1024, "acks", "all");
        try (var producer = new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(Topic.ARTICLES.topicName(), 0, null, LARGE))
                    .get();
        }
    }

    private static List<byte[]> read(EmbeddedBroker broker) {
        Map<String, Object> config =
                Map.of("bootstrap.servers", broker.bootstrapServers(), "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(new TopicPartition(Topic.ARTICLES.topicName(), 0)));
            var values = new ArrayList<byte[]>();
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> values.add(record.value()));
                return !values.isEmpty();
            });
            return values;
        }
    }

    private static Map<String, String> settings(EmbeddedBroker broker, Topic topic) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            var partitions = admin.describeTopics(List.of(topic.topicName()))
                    .allTopicNames()
                    .get();
            assertThat(partitions.get(topic.topicName()).partitions()).hasSize(Topic.PARTITIONS);
            var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic.topicName());
            var config = admin.describeConfigs(List.of(resource)).all().get().get(resource);
            var settings = new HashMap<String, String>();
            config.entries().forEach(entry -> settings.put(entry.name(), entry.value()));
            return settings;
        }
    }
}
