package org.mandatewatch.common.events;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.Topic;

/** Copies of records that could not be processed, with the reason in headers, so that they can be replayed. */
public final class DeadLetters {

    /** All headers that a dead letter has beyond those of its record begin so. */
    public static final String PREFIX = "dead-letter-";

    /** The service that could not process the record. */
    public static final String SERVICE = PREFIX + "service";

    /** Kind of the failure: the simple name of its class. */
    public static final String ERROR = PREFIX + "error";

    /** What was wrong, for people. */
    public static final String REASON = PREFIX + "reason";

    /** Where the record stood. */
    public static final String TOPIC = PREFIX + "topic";

    public static final String PARTITION = PREFIX + "partition";

    public static final String OFFSET = PREFIX + "offset";

    /** {@code left-out} when the value was too long to be copied. */
    public static final String VALUE = PREFIX + "value";

    private static final int LONGEST_MESSAGE = 1000;
    private static final int DEEPEST_CAUSE = 20;

    private DeadLetters() {}

    /**
     * The record as it came, under its key, bound for the dead-letter topic of the topic that it was read from.
     *
     * @param service that could not process it
     */
    public static ProducerRecord<String, String> of(
            Topic topic, String service, ConsumerRecord<String, String> record, Throwable reason) {
        return letter(topic, service, record, record.value(), reason);
    }

    /** The same for a record that is too long for a letter: without its value, which can be read where it stands. */
    public static ProducerRecord<String, String> withoutValue(
            Topic topic, String service, ConsumerRecord<String, String> record, Throwable reason) {
        ProducerRecord<String, String> letter = letter(topic, service, record, null, reason);
        add(letter, VALUE, "left-out");
        return letter;
    }

    private static ProducerRecord<String, String> letter(
            Topic topic,
            String service,
            ConsumerRecord<String, String> record,
            @Nullable String value,
            Throwable reason) {
        Topic letters = topic.deadLetters().orElseThrow();
        ProducerRecord<String, String> letter = new ProducerRecord<>(letters.topicName(), record.key(), value);
        for (Header header : record.headers()) {
            if (!header.key().startsWith(PREFIX)) {
                letter.headers().add(header);
            }
        }
        add(letter, SERVICE, service);
        add(letter, ERROR, root(reason).getClass().getSimpleName());
        add(letter, REASON, text(reason));
        add(letter, TOPIC, record.topic());
        add(letter, PARTITION, String.valueOf(record.partition()));
        add(letter, OFFSET, String.valueOf(record.offset()));
        return letter;
    }

    /** What was wrong: the failure's message, and that of its first cause when it says something more. */
    public static String text(Throwable reason) {
        String message = cut(String.valueOf(reason.getMessage()));
        String first = cut(String.valueOf(root(reason).getMessage()));
        return message.contains(first) ? message : message + ", because: " + first;
    }

    /** Databases tell the whole statement before they come to what was wrong with it. */
    private static String cut(String message) {
        return message.length() <= LONGEST_MESSAGE ? message : message.substring(0, LONGEST_MESSAGE) + "…";
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        for (int depth = 0; root.getCause() != null && depth < DEEPEST_CAUSE; depth++) {
            root = root.getCause();
        }
        return root;
    }

    private static void add(ProducerRecord<String, String> letter, String name, String value) {
        letter.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
