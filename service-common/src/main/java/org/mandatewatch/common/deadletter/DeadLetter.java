package org.mandatewatch.common.deadletter;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.common.events.CloudEvents;
import org.mandatewatch.common.events.DeadLetters;
import org.mandatewatch.contract.Topic;

/**
 * A record that could not be processed.
 *
 * @param source the topic that it was read from
 * @param partition of the source
 * @param offset in that partition
 * @param key of the record; null when it had none
 * @param type CloudEvents type; null when it had none
 * @param service that could not process it; null for letters of versions that did not say so
 * @param error kind of the failure; null for letters of versions that did not say so
 * @param at real time at which it was set aside
 * @param replay null as long as it was not processed after all
 * @param record as it stands on the dead-letter topic
 */
public record DeadLetter(
        LetterId id,
        Topic source,
        int partition,
        long offset,
        @Nullable String key,
        @Nullable String type,
        @Nullable String service,
        @Nullable String error,
        String reason,
        Instant at,
        @Nullable Replay replay,
        ConsumerRecord<String, String> record) {

    /** When it was processed after all, in real time, and who had asked for that. */
    public record Replay(Instant at, String by) {}

    /** Reads a letter; empty when the record on the dead-letter topic is none. */
    static Optional<DeadLetter> of(Topic letters, ConsumerRecord<String, String> record, @Nullable Replay replay) {
        Optional<Topic> source = header(record, DeadLetters.TOPIC)
                .flatMap(name -> Arrays.stream(Topic.values())
                        .filter(topic -> topic.topicName().equals(name))
                        .findFirst())
                .filter(topic -> topic.deadLetters().filter(letters::equals).isPresent());
        return source.map(topic -> new DeadLetter(
                new LetterId(letters, record.partition(), record.offset()),
                topic,
                (int) number(record, DeadLetters.PARTITION),
                number(record, DeadLetters.OFFSET),
                record.key(),
                CloudEvents.type(record.headers()).orElse(null),
                header(record, DeadLetters.SERVICE).orElse(null),
                header(record, DeadLetters.ERROR).orElse(null),
                header(record, DeadLetters.REASON).orElse("unknown"),
                Instant.ofEpochMilli(record.timestamp()),
                replay,
                record));
    }

    /** Whether the letter is too long to hold the record's value, which then has to be read where it stands. */
    boolean isWithoutValue() {
        return header(record, DeadLetters.VALUE).isPresent();
    }

    /** The record as it was read first. */
    ConsumerRecord<String, String> original() {
        RecordHeaders headers = new RecordHeaders();
        for (Header header : record.headers()) {
            if (!header.key().startsWith(DeadLetters.PREFIX)) {
                headers.add(header);
            }
        }
        return new ConsumerRecord<>(
                source.topicName(),
                partition,
                offset,
                record.timestamp(),
                TimestampType.NO_TIMESTAMP_TYPE,
                ConsumerRecord.NULL_SIZE,
                ConsumerRecord.NULL_SIZE,
                record.key(),
                record.value(),
                headers,
                Optional.empty());
    }

    private static long number(ConsumerRecord<String, String> record, String name) {
        return header(record, name)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .orElse(0L);
    }

    private static Optional<String> header(ConsumerRecord<String, String> record, String name) {
        return Optional.ofNullable(record.headers().lastHeader(name))
                .map(Header::value)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }
}
