package org.mandatewatch.local.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** An editor's word, for people. */
public final class CorrectionLines {

    private CorrectionLines() {}

    /** @param word as mission-service lists it */
    public static List<String> of(JsonNode word) {
        List<String> lines = new ArrayList<>();
        lines.add(word.path("event").asText() + "  " + standing(word));
        lines.add("    " + what(word) + ", by " + word.path("by").asText() + " on "
                + word.path("at").asText());
        if (word.hasNonNull("reason")) {
            lines.add("    “" + word.path("reason").asText() + "”");
        }
        return lines;
    }

    private static String standing(JsonNode word) {
        return switch (word.path("standing").asText()) {
            case "in-force" -> "in force";
            case "not-in-force" -> "no longer in force";
            default -> "taken back";
        };
    }

    private static String what(JsonNode word) {
        return switch (word.path("kind").asText()) {
            case "overridden" -> set(word);
            case "undone" -> "took back " + word.path("undoes").asText();
            default -> word.path("kind").asText() + " " + word.path("fact").asText();
        };
    }

    private static String set(JsonNode word) {
        JsonNode value = word.path("value");
        String until = word.hasNonNull("until")
                ? ", vouched for until " + word.path("until").asText()
                : "";
        return value.isMissingNode() || value.isNull()
                ? "emptied " + word.path("path").asText() + until
                : "set " + word.path("path").asText() + " to " + (value.isTextual() ? value.asText() : value.toString())
                        + until;
    }
}
