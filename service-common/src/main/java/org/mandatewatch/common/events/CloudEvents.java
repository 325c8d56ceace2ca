package org.mandatewatch.common.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.mandatewatch.common.json.ContractJson;
import org.mandatewatch.contract.Topic;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.contract.event.FactEventTypes;

/**
 * CloudEvents 1.0 over Kafka in binary mode: attributes as {@code ce_} headers, data as the record's value.
 *
 * @see <a href="https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/bindings/kafka-protocol-binding.md">Kafka
 *     protocol binding</a>
 */
public final class CloudEvents {

    private static final String SCHEMA_BASE = "https://mandatewatch.org/schemas/";

    private CloudEvents() {}

    /**
     * A record with all required attributes.
     *
     * @param key what must stay in order together
     * @param source which service says it, such as {@code ingest-service}
     * @param time domain time
     * @param data written as JSON
     */
    public static ProducerRecord<String, String> event(
            Topic topic, String key, String id, String type, String source, Instant time, Object data) {
        return event(topic, key, id, type, source, time, write(data));
    }

    /** The same for data that is JSON already, such as an outbox row. */
    public static ProducerRecord<String, String> event(
            Topic topic, String key, String id, String type, String source, Instant time, String json) {
        ProducerRecord<String, String> event = new ProducerRecord<>(topic.topicName(), key, json);
        add(event.headers(), "ce_specversion", "1.0");
        add(event.headers(), "ce_id", id);
        add(event.headers(), "ce_type", type);
        add(event.headers(), "ce_source", "/" + source);
        add(event.headers(), "ce_time", time.toString());
        add(event.headers(), "ce_dataschema", SCHEMA_BASE + type + ".json");
        add(event.headers(), "content-type", "application/json");
        return event;
    }

    /** The CloudEvents type; empty when the record carries none. */
    public static Optional<String> type(Headers headers) {
        return header(headers, "ce_type");
    }

    /** The CloudEvents id; empty when the record carries none. */
    public static Optional<String> id(Headers headers) {
        return header(headers, "ce_id");
    }

    /**
     * Reads a record of the {@code facts} topic.
     *
     * @throws UnreadableEvent when the type is unknown or the JSON does not fit it
     */
    public static FactEvent readFactEvent(Headers headers, String json) {
        String type = type(headers).orElseThrow(() -> new UnreadableEvent("the record has no ce_type header", null));
        return readFactEvent(type, json);
    }

    /**
     * Reads a fact event of a known type.
     *
     * @throws UnreadableEvent when the type is unknown or the JSON does not fit it
     */
    public static FactEvent readFactEvent(String type, String json) {
        try {
            return ContractJson.mapper().readValue(json, FactEventTypes.classOf(type));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new UnreadableEvent("not a readable " + type + ": " + e.getMessage(), e);
        }
    }

    /**
     * Reads a record's JSON as a contract record.
     *
     * @throws UnreadableEvent when the JSON does not fit
     */
    public static <T> T read(String json, Class<T> type) {
        try {
            T value = ContractJson.mapper().readValue(json, type);
            if (value == null) {
                throw new UnreadableEvent("the record's value is JSON null", null);
            }
            return value;
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new UnreadableEvent("not a readable " + type.getSimpleName() + ": " + e.getMessage(), e);
        }
    }

    /** A contract record as JSON text. */
    public static String write(Object data) {
        try {
            return ContractJson.mapper().writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written as JSON: " + data.getClass(), e);
        }
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> header(Headers headers, String name) {
        Header last = headers.lastHeader(name);
        return last == null || last.value() == null
                ? Optional.empty()
                : Optional.of(new String(last.value(), StandardCharsets.UTF_8));
    }
}
