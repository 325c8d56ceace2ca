package org.mandatewatch.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names a deadline for as long as it lives, however its window changes.
 *
 * @param value never blank
 */
public record DeadlineId(@JsonValue String value) implements Comparable<DeadlineId> {

    @JsonCreator
    public DeadlineId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("deadline id must not be blank");
        }
    }

    @Override
    public int compareTo(DeadlineId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
