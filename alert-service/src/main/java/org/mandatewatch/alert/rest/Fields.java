package org.mandatewatch.alert.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.mandatewatch.common.http.Problems;

/**
 * The fields of one JSON object. Absent and null are the same; everything of the wrong type is a 400 that names it.
 *
 * @param path of the object itself, with a dot at its end; empty for the whole body
 */
record Fields(JsonNode node, String path) {

    void allowOnly(Set<String> names) {
        node.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name)) {
                throw Problems.badRequest(
                        path + name, "is no field here; the fields are " + String.join(", ", new TreeSet<>(names)));
            }
        });
    }

    Optional<String> text(String name) {
        return present(name).map(value -> {
            if (!value.isTextual()) {
                throw Problems.badRequest(path + name, "must be a text");
            }
            return value.asText();
        });
    }

    Optional<Double> number(String name) {
        return present(name).map(value -> {
            if (!value.isNumber()) {
                throw Problems.badRequest(path + name, "must be a number");
            }
            return value.asDouble();
        });
    }

    Optional<Fields> object(String name) {
        return present(name).map(value -> {
            if (!value.isObject()) {
                throw Problems.badRequest(path + name, "must be an object");
            }
            return new Fields(value, path + name + ".");
        });
    }

    <T> Optional<T> value(String name, Function<String, T> parse, String complaint) {
        return text(name).map(text -> {
            try {
                return parse.apply(text);
            } catch (DateTimeException e) {
                throw Problems.badRequest(path + name, "'" + text + "' " + complaint, e);
            }
        });
    }

    /** A list of texts; a text that cannot be read is named with its place. */
    <T> Optional<List<T>> texts(String name, Function<String, T> parse) {
        return present(name).map(value -> {
            if (!value.isArray()) {
                throw Problems.badRequest(path + name, "must be a list");
            }
            List<T> read = new ArrayList<>();
            for (int i = 0; i < value.size(); i++) {
                String place = path + name + "[" + i + "]";
                if (!value.get(i).isTextual()) {
                    throw Problems.badRequest(place, "must be a text");
                }
                try {
                    read.add(parse.apply(value.get(i).asText()));
                } catch (IllegalArgumentException e) {
                    throw Problems.badRequest(place, ": " + e.getMessage(), e);
                }
            }
            return read;
        });
    }

    private Optional<JsonNode> present(String name) {
        return Optional.ofNullable(node.get(name)).filter(value -> !value.isNull());
    }
}
