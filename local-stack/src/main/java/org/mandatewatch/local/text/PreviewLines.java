package org.mandatewatch.local.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a subscription will send, one line per notification. */
public final class PreviewLines {
    private PreviewLines() {}

    /** @param items preview items, or an object that holds them as {@code items} */
    public static List<String> of(JsonNode items, ZoneId zone) {
        var lines = new ArrayList<String>();
        (items.has("items") ? items.path("items") : items).forEach(item -> lines.add(line(item, zone)));
        return lines;
    }

    private static String line(JsonNode item, ZoneId zone) {
        String due = item.hasNonNull("dueAt")
                ? Moments.text(Instant.parse(item.path("dueAt").asText()), zone)
                : "?";
        return String.format(
                        Locale.ROOT,
                        "  %-22s %-6s %-20s %s",
                        due,
                        item.path("rung").asText(""),
                        item.path("reason").asText(),
                        deadline(item.path("deadline")))
                .stripTrailing();
    }

    /** The design calls it a deadline object; only an id is understood as well. */
    private static String deadline(JsonNode deadline) {
        if (deadline.isObject()) {
            String kind = Fields.words(deadline.path("kind").asText(""));
            return deadline.hasNonNull("window") ? kind + " " + Windows.text(deadline.path("window")) : kind;
        }
        return deadline.asText("");
    }
}
