package org.mandatewatch.local.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** Puts a JSON object's fields together to one phrase; absent ones leave no trace. */
final class Fields {
    private final JsonNode node;
    private final List<String> parts = new ArrayList<>();

    Fields(JsonNode node) {
        this.node = node;
    }

    Fields text(String field) {
        return text("", field);
    }

    /** @param before put in front of the value, with a space between unless it is empty */
    Fields text(String before, String field) {
        JsonNode value = node.path(field);
        String shown = value.isArray() ? list(value) : value.asText("");
        if (!value.isMissingNode() && !value.isNull() && !shown.isEmpty()) {
            parts.add(before.isEmpty() ? shown : before + " " + shown);
        }
        return this;
    }

    Fields window(String before, String field) {
        if (node.hasNonNull(field)) {
            String shown = Windows.text(node.path(field));
            parts.add(before.isEmpty() ? shown : before + " " + shown);
        }
        return this;
    }

    /** A count with how exact it is, and what is counted: "nearly 700,000 internally displaced". */
    Fields count(String what) {
        parts.add(number(node) + " " + what);
        return this;
    }

    /** An ISO 8601 period in words: "for 12 months". */
    Fields duration(String before, String field) {
        if (node.hasNonNull(field)) {
            parts.add(before + " " + Durations.words(node.path(field).asText()));
        }
        return this;
    }

    Fields number(String before, String field) {
        if (node.hasNonNull(field)) {
            parts.add(before + " " + grouped(node.path(field).asLong()));
        }
        return this;
    }

    Fields phrase(String phrase) {
        if (!phrase.isEmpty()) {
            parts.add(phrase);
        }
        return this;
    }

    String joined() {
        return String.join(", ", parts);
    }

    /** {@code count} with its {@code qualifier}, if that says more than "exact". */
    static String number(JsonNode counted) {
        String qualifier = counted.path("qualifier").asText("exact");
        String number = grouped(counted.path("count").asLong());
        return "exact".equals(qualifier) ? number : words(qualifier) + " " + number;
    }

    static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** A name from the contract, as words. */
    static String words(String name) {
        return name.replace('-', ' ');
    }

    private static String list(JsonNode array) {
        var joined = new StringJoiner(" and ");
        array.forEach(item -> joined.add(item.asText()));
        return joined.toString();
    }
}
