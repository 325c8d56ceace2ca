package org.mandatewatch.local.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** How far a re-extraction is, and what it changed. */
public final class ReextractionLines {
    private ReextractionLines() {}

    /** In hundredths; 0 as long as nobody knows how much there is to do. */
    public static int percent(JsonNode order) {
        JsonNode articles = order.path("articles");
        long total = articles.path("total").asLong();
        return total == 0 ? 0 : (int) (articles.path("done").asLong() * 100 / total);
    }

    /** One line while it goes on. */
    public static String progress(JsonNode order) {
        JsonNode articles = order.path("articles");
        if (articles.path("total").asLong() == 0) {
            return "  waiting for its turn";
        }
        String trouble = order.hasNonNull("lastError")
                ? "; waits: " + order.path("lastError").asText()
                : "";
        return "  %s of %s articles (%d %%), %s%s"
                .formatted(count(articles, "done"), count(articles, "total"), percent(order), changes(order), trouble);
    }

    /** What came of it. */
    public static List<String> summary(JsonNode order) {
        JsonNode articles = order.path("articles");
        var lines = new ArrayList<String>();
        lines.add("Re-extraction " + order.path("id").asText() + " by "
                + order.path("extractor").asText() + " is "
                + order.path("state").asText() + ".");
        lines.add("  articles  %s of %s: %s read again, %s needed no reading, %s failed"
                .formatted(
                        count(articles, "done"),
                        count(articles, "total"),
                        count(articles, "read"),
                        count(articles, "skipped"),
                        count(articles, "failed")));
        lines.add("  facts     " + changes(order) + ", " + count(order.path("facts"), "unchanged") + " unchanged");
        if (order.hasNonNull("lastError")) {
            lines.add("  error     " + order.path("lastError").asText());
        }
        order.path("failures").forEach(failure -> lines.add("  failed    " + failure(failure)));
        return lines;
    }

    /** The facts that change, as far as the service shows them. */
    public static List<String> examples(JsonNode order) {
        var lines = new ArrayList<String>();
        order.path("examples").forEach(example -> {
            lines.add(example.path("change").asText() + ", in article "
                    + example.path("fact").path("article").path("id").asText());
            lines.addAll(FactLines.of(example.path("fact")));
        });
        return lines;
    }

    private static String changes(JsonNode order) {
        JsonNode facts = order.path("facts");
        return "%s added, %s restated, %s superseded"
                .formatted(count(facts, "added"), count(facts, "restated"), count(facts, "superseded"));
    }

    private static String failure(JsonNode failure) {
        String where = failure.path("record").asText();
        return (failure.hasNonNull("article") ? failure.path("article").asText() + " (" + where + ")" : where) + ": "
                + failure.path("reason").asText();
    }

    private static String count(JsonNode counts, String name) {
        return Fields.grouped(counts.path(name).asLong());
    }
}
