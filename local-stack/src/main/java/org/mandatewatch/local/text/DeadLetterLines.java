package org.mandatewatch.local.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Records that could not be processed, for people. */
public final class DeadLetterLines {
    private static final int LONGEST_VALUE = 120;

    private DeadLetterLines() {}

    /** What it is, where it stood, what was wrong, and how it begins. */
    public static List<String> of(JsonNode letter) {
        List<String> lines = new ArrayList<>();
        lines.add("  " + letter.path("id").asText() + "  " + letter.path("at").asText()
                + (letter.hasNonNull("replayedAt")
                        ? ", replayed " + letter.path("replayedAt").asText() + " by "
                                + letter.path("replayedBy").asText()
                        : ""));
        lines.add("    record  " + letter.path("topic").asText() + "-"
                + letter.path("partition").asText() + "@"
                + letter.path("offset").asText() + ", key "
                + letter.path("key").asText("none") + ", " + letter.path("type").asText("no type"));
        lines.add("    error   " + letter.path("error").asText("unknown") + ": "
                + letter.path("reason").asText().strip().replaceAll("\\s+", " "));
        if (letter.hasNonNull("value")) {
            String value = letter.path("value").asText().replaceAll("\\s+", " ");
            lines.add("    value   "
                    + (value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…"));
        }
        return lines;
    }

    /** What came of a replay. */
    public static List<String> result(JsonNode result) {
        List<String> lines = new ArrayList<>();
        lines.add("  %s replayed, %s failed again"
                .formatted(
                        Fields.grouped(result.path("replayed").asLong()),
                        Fields.grouped(result.path("failed").asLong())));
        result.path("failures")
                .forEach(failure -> lines.add("    " + failure.path("id").asText() + ": "
                        + failure.path("reason").asText().strip().replaceAll("\\s+", " ")));
        return lines;
    }
}
