package org.mandatewatch.local.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What ingest-service answers to an article. */
public final class ArticleAnswer {
    private ArticleAnswer() {}

    public static List<String> lines(JsonNode answer) {
        JsonNode article = answer.path("article");
        var lines = new ArrayList<String>();
        lines.add("Article " + article.path("id").asText() + revision(article));
        lines.add("  " + published(article));
        lines.add("");
        lines.add(counted(answer.path("facts").size(), "fact"));
        answer.path("facts").forEach(fact -> lines.addAll(FactLines.of(fact)));
        JsonNode warnings = answer.path("warnings");
        if (!warnings.isEmpty()) {
            lines.add("");
            lines.add(counted(warnings.size(), "warning"));
            warnings.forEach(warning -> lines.add("  " + warning.path("code").asText() + ": "
                    + warning.path("message").asText()));
        }
        return lines;
    }

    private static String revision(JsonNode article) {
        int revision = article.path("revision").asInt(1);
        return revision > 1 ? ", revision " + revision : "";
    }

    private static String published(JsonNode article) {
        return article.hasNonNull("publishedOn")
                ? "published on " + article.path("publishedOn").asText() + " (read from: "
                        + article.path("publishedOnBasis").asText("?") + ")"
                : "day of publication unknown";
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
