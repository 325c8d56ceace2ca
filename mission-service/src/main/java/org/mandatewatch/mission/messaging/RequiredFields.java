package org.mandatewatch.mission.messaging;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a sender left out. JSON readers fill missing fields with null; the contract says by its annotations which
 * fields may be so.
 */
final class RequiredFields {

    private RequiredFields() {}

    /** Path of the first required field that is null, such as {@code fact.header.article}. */
    static Optional<String> missing(Record value) {
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Object field = read(component, value);
            if (field == null) {
                if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                    return Optional.of(component.getName());
                }
            } else {
                Optional<String> inside = missingInside(field);
                if (inside.isPresent()) {
                    return inside.map(path -> component.getName() + "." + path);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> missingInside(Object field) {
        if (field instanceof Record nested) {
            return missing(nested);
        }
        if (field instanceof Collection<?> items) {
            return items.stream()
                    .filter(Record.class::isInstance)
                    .flatMap(item -> missing((Record) item).stream())
                    .findFirst();
        }
        return Optional.empty();
    }

    private static @Nullable Object read(RecordComponent component, Record value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
