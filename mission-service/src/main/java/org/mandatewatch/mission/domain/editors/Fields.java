package org.mandatewatch.mission.domain.editors;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The fields of a JSON object, read one by one. */
final class Fields {

    private final Map<?, ?> json;

    private Fields(Map<?, ?> json) {
        this.json = json;
    }

    /** @throws WrongValue when it is no object, or has a field of another name */
    static Fields of(Object json, String... known) {
        if (!(json instanceof Map<?, ?> map)) {
            throw new WrongValue("must be an object with " + String.join(", ", known));
        }
        Set<Object> unknown = new TreeSet<>(map.keySet());
        unknown.removeAll(Set.of(known));
        if (!unknown.isEmpty()) {
            throw new WrongValue(
                    "has no field " + unknown.iterator().next() + "; its fields are " + String.join(", ", known));
        }
        return new Fields(map);
    }

    /** @throws WrongValue when the field is not there or does not fit */
    <T> T required(String field, Shape<T> shape) {
        T value = optional(field, shape);
        if (value == null) {
            throw new WrongValue("needs the field " + field + ", " + shape.words());
        }
        return value;
    }

    /** @throws WrongValue when the field does not fit */
    <T> @Nullable T optional(String field, Shape<T> shape) {
        Object value = json.get(field);
        if (value == null) {
            return null;
        }
        return shape.reader().apply(value).orElseThrow(() -> new WrongValue(field + " must be " + shape.words()));
    }
}
