package org.mandatewatch.local.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a subscription would have sent, as a table for people. */
public final class BacktestLines {
    private static final String ROW = "  %-22s %-6s %-20s %s";
    private static final String BELOW = " ".repeat(6);

    private BacktestLines() {}

    /** @param full also the text of each message */
    public static List<String> of(JsonNode answer, ZoneId zone, boolean full) {
        var lines = new ArrayList<String>();
        JsonNode items = answer.path("items");
        String period =
                answer.path("from").asText() + " to " + answer.path("to").asText() + " (" + zone + ")";
        lines.add(
                items.isEmpty()
                        ? "Nothing would have been sent from " + period + "."
                        : "Sent from " + period + ": " + items.size()
                                + (items.size() == 1 ? " notification" : " notifications"));
        items.forEach(item -> {
            lines.add(row(item, zone, item.path("title").asText()));
            if (full) {
                lines.addAll(Wrapped.paragraphs(item.path("text").asText(), Terminal.WIDTH, BELOW));
            }
        });
        if (!answer.path("heldBack").isEmpty()) {
            lines.add("Held back:");
            answer.path("heldBack")
                    .forEach(item -> lines.add(row(item, zone, item.path("why").asText())));
        }
        answer.path("warnings")
                .forEach(warning -> lines.addAll(
                        Wrapped.lines("Note: " + warning.path("message").asText(), Terminal.WIDTH, "")));
        return lines;
    }

    private static String row(JsonNode item, ZoneId zone, String last) {
        String due = Moments.text(Instant.parse(item.path("dueAt").asText()), zone);
        return String.format(
                        Locale.ROOT,
                        ROW,
                        due,
                        item.path("rung").asText(""),
                        item.path("reason").asText(),
                        last)
                .stripTrailing();
    }
}
