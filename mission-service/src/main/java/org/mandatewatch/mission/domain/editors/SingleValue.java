package org.mandatewatch.mission.domain.editors;

import java.util.Optional;

/** A value that every mission has once. */
record SingleValue<T>(EditableValue<T> value) implements EditableGroup {

    @Override
    public String pattern() {
        return value.key();
    }

    @Override
    public String words() {
        return value.shape().words();
    }

    @Override
    public Optional<EditableValue<?>> at(String path) {
        return path.equals(value.key()) ? Optional.of(value) : Optional.empty();
    }
}
