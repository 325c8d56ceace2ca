package org.mandatewatch.alert.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.mandatewatch.alert.domain.Story.expiry;
import static org.mandatewatch.alert.support.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mandatewatch.alert.support.AlertTest;
import org.mandatewatch.alert.support.MissionNews;
import org.mandatewatch.common.events.CloudEvents;
import org.mandatewatch.contract.Topic;
import org.mandatewatch.local.test.SharedLocalStack;

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

    @Test
    void whatCannotBeStoredIsSetAsideAndHeardOnceItCan() throws SQLException {
        refuse(mission);
        news.send(new ProducerRecord<>(
                Topic.MISSION_CHANGES.topicName(),
                mission,
                CloudEvents.write(MissionNews.changes(
                        mission, 1, expiry(day(30).toString()).told()))));
        String letter = "items.find { it.key == '" + mission + "' }";
        eventually(() -> letters()
                .body(letter + ".service", equalTo("alert-service"))
                .body(letter + ".reason", containsString("poison")));
        assertThat(news.version(mission)).isZero();

        takeEveryMission();
        as("test-admin-key").post("/api/v1/dead-letters/replay").then().statusCode(200);

        assertThat(news.version(mission)).isEqualTo(1);
        letters().body(letter, nullValue());
    }

    @AfterEach
    void takeEveryMission() throws SQLException {
        asSuperuser("ALTER TABLE alert.mission DROP CONSTRAINT IF EXISTS poison");
    }

    private static void refuse(String mission) throws SQLException {
        asSuperuser("ALTER TABLE alert.mission ADD CONSTRAINT poison CHECK (id <> '" + mission + "') NOT VALID");
    }

    private static void asSuperuser(String sql) throws SQLException {
        try (Connection connection = SharedLocalStack.get().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static ValidatableResponse letters() {
        return as("test-admin-key")
                .get("/api/v1/dead-letters?replayed=false")
                .then()
                .statusCode(200);
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
