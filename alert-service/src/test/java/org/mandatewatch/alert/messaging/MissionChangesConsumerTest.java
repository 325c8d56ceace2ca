package org.mandatewatch.alert.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mandatewatch.alert.domain.Story.expiry;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.mandatewatch.alert.support.AlertTest;
import org.mandatewatch.contract.Topic;

@QuarkusTest
class MissionChangesConsumerTest extends AlertTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Test
    void whatCannotBeReadIsSetAsideAndTheRestGoesOn() {
        news.send(new ProducerRecord<>(Topic.MISSION_CHANGES.topicName(), mission, "{ not json"));
        news.send(new ProducerRecord<>(Topic.MISSION_CHANGES.topicName(), mission, "{\"mission\": \"x\"}"));
        news.send(new ProducerRecord<>(Topic.MISSION_CHANGES.topicName(), mission, null));

        news.tell(mission, 1, expiry(day(30).toString()).told());

        assertThat(news.version(mission)).isEqualTo(1);
        try (KafkaConsumer<String, String> consumer = deadLetters()) {
            List<ConsumerRecord<String, String>> found = new ArrayList<>();
            eventually(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
                assertThat(found)
                        .filteredOn(record -> mission.equals(record.key()))
                        .hasSize(2)
                        .allSatisfy(record -> assertThat(record.headers().lastHeader("dead-letter-reason"))
                                .isNotNull());
            });
        }
    }

    private KafkaConsumer<String, String> deadLetters() {
        KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.GROUP_ID_CONFIG,
                        UUID.randomUUID().toString(),
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest"),
                new StringDeserializer(),
                new StringDeserializer());
        consumer.subscribe(List.of(Topic.MISSION_CHANGES_DEAD_LETTER.topicName()));
        return consumer;
    }
}
