package org.mandatewatch.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names a mission: a registry id such as {@code minusca}, else {@code acronym-host} in lower case.
 *
 * @param value never blank
 */
public record MissionId(@JsonValue String value) implements Comparable<MissionId> {

    @JsonCreator
    public MissionId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("mission id must not be blank");
        }
    }

    @Override
    public int compareTo(MissionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
