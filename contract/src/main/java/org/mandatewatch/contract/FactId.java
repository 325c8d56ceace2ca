package org.mandatewatch.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names a fact: {@code f-} and a hash of article, kind, mission, span and the own fields of its kind.
 *
 * @param value never blank
 */
public record FactId(@JsonValue String value) implements Comparable<FactId> {

    @JsonCreator
    public FactId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("fact id must not be blank");
        }
    }

    @Override
    public int compareTo(FactId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
