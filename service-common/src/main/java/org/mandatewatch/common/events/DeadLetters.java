package org.mandatewatch.common.events;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.mandatewatch.contract.Topic;

/** Copies of records that could not be read, with the reason in headers, so that they can be replayed. */
public final class DeadLetters {

    private DeadLetters() {}

    /** The record as it came, bound for a dead-letter topic, with where it came from and what was wrong. */
    public static ProducerRecord<String, String> of(
            Topic deadLetterTopic, ConsumerRecord<String, String> unreadable, Throwable reason) {
        ProducerRecord<String, String> copy =
                new ProducerRecord<>(deadLetterTopic.topicName(), unreadable.key(), unreadable.value());
        unreadable.headers().forEach(header -> copy.headers().add(header));
        add(copy, "dead-letter-reason", String.valueOf(reason.getMessage()));
        add(copy, "dead-letter-topic", unreadable.topic());
        add(copy, "dead-letter-partition", String.valueOf(unreadable.partition()));
        add(copy, "dead-letter-offset", String.valueOf(unreadable.offset()));
        return copy;
    }

    private static void add(ProducerRecord<String, String> copy, String name, String value) {
        copy.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
