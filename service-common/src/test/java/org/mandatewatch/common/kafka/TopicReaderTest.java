package org.mandatewatch.common.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.mandatewatch.common.events.UnreadableEvent;
import org.mandatewatch.contract.Topic;

class TopicReaderTest {

    /** Characters that the topic takes. */
    private static final int LONGEST = 100;

    private final MockProducer<String, String> kafka =
            new MockProducer<>(true, null, new StringSerializer(), new StringSerializer()) {
                @Override
                public Future<RecordMetadata> send(ProducerRecord<String, String> record) {
                    return record.value() != null && record.value().length() > LONGEST
                            ? CompletableFuture.failedFuture(new RecordTooLargeException("too long"))
                            : super.send(record);
                }
            };
    private final Perseverance perseverance = new Perseverance();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final List<List<String>> done = new ArrayList<>();

    @Test
    void a_batch_is_worked_on_as_one() {
        reader(done::add).take(records("one", "two"));

        assertThat(done).containsExactly(List.of("one", "two"));
        assertThat(kafka.history()).isEmpty();
        assertThat(meters.counter("mandatewatch.records.read", "topic", "facts").count())
                .isEqualTo(2);
    }

    @Test
    void what_is_unreadable_is_set_aside_with_all_that_is_known_and_the_rest_is_worked_on() {
        reader(done::add).take(records("one", "unreadable", "three"));

        assertThat(done).containsExactly(List.of("one", "three"));
        ProducerRecord<String, String> letter = kafka.history().getFirst();
        assertThat(letter.topic()).isEqualTo("facts-dead-letter");
        assertThat(letter.key()).isEqualTo("mss-haiti");
        assertThat(letter.value()).isEqualTo("unreadable");
        assertThat(letter.headers())
                .extracting(header -> header.key() + "=" + new String(header.value(), StandardCharsets.UTF_8))
                .containsExactlyInAnyOrder(
                        "ce_id=e-1",
                        "dead-letter-service=a-service",
                        "dead-letter-error=UnreadableEvent",
                        "dead-letter-reason=no such type",
                        "dead-letter-topic=facts",
                        "dead-letter-partition=3",
                        "dead-letter-offset=1");
        assertThat(meters.counter("mandatewatch.dead.letters", "topic", "facts").count())
                .isEqualTo(1);
    }

    @Test
    void what_spoils_a_batch_is_found_and_set_aside_and_the_others_go_on() {
        reader(contents -> {
                    if (contents.contains("poison")) {
                        throw new IllegalArgumentException("cannot be folded");
                    }
                    done.add(contents);
                })
                .take(records("one", "poison", "three"));

        assertThat(done).containsExactly(List.of("one"), List.of("three"));
        assertThat(kafka.history()).extracting(ProducerRecord::value).containsExactly("poison");
    }

    @Test
    void what_is_too_long_with_its_reason_is_set_aside_without_its_value() {
        reader(done::add).take(records("unreadable " + "x".repeat(LONGEST)));

        assertThat(kafka.history()).hasSize(1).first().satisfies(letter -> {
            assertThat(letter.value()).isNull();
            assertThat(letter.headers().lastHeader("dead-letter-value")).isNotNull();
        });
    }

    @Test
    void when_the_service_stops_nothing_is_set_aside() {
        TopicReader<String> reader = reader(contents -> {
            perseverance.stop(new ShutdownEvent());
            throw new IllegalStateException("the database is closed");
        });

        assertThatExceptionOfType(Stopping.class).isThrownBy(() -> reader.take(records("one", "two")));
        assertThat(kafka.history()).isEmpty();
    }

    private TopicReader<String> reader(Consumer<List<String>> work) {
        return new TopicReaders(new AcknowledgedSender(kafka), perseverance, meters, "a-service")
                .open(
                        Topic.FACTS,
                        record -> {
                            if (record.value().startsWith("unreadable")) {
                                throw new UnreadableEvent("no such type", null);
                            }
                            return record.value();
                        },
                        work);
    }

    private static List<ConsumerRecord<String, String>> records(String... values) {
        List<ConsumerRecord<String, String>> records = new ArrayList<>();
        Arrays.stream(values).forEach(value -> {
            ConsumerRecord<String, String> record =
                    new ConsumerRecord<>("facts", 3, records.size(), "mss-haiti", value);
            record.headers().add("ce_id", ("e-" + records.size()).getBytes(StandardCharsets.UTF_8));
            records.add(record);
        });
        return records;
    }
}
