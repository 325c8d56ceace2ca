package org.mandatewatch.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names one event on the {@code facts} topic; equal content gives an equal id, so repeating is harmless.
 *
 * @param value never blank
 */
public record EventId(@JsonValue String value) implements Comparable<EventId> {

    @JsonCreator
    public EventId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("event id must not be blank");
        }
    }

    @Override
    public int compareTo(EventId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
