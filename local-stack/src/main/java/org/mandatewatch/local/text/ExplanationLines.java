package org.mandatewatch.local.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How an article was read: rules and clues for each fact, then what was looked at and left out. */
public final class ExplanationLines {
    private ExplanationLines() {}

    /** @param explanation as ingest-service answers it; a missing node gives no lines */
    public static List<String> of(JsonNode explanation) {
        var lines = new ArrayList<String>();
        if (explanation.isMissingNode() || explanation.isNull()) {
            return lines;
        }
        lines.add("");
        lines.add("How the facts were read (" + explanation.path("extractor").asText() + ")");
        explanation.path("facts").forEach(fact -> {
            lines.add(String.format(
                    Locale.ROOT, "  %-22s by %s", fact.path("kind").asText(), joined(fact.path("rules"))));
            fact.path("dates")
                    .forEach(date -> lines.addAll(Wrapped.lines(
                            "“" + date.path("phrase").asText() + "”: " + joined(date.path("clues")),
                            Terminal.WIDTH,
                            "      ")));
        });
        lines.add("");
        lines.add("Looked at and left out");
        explanation.path("leftOut").forEach(place -> {
            lines.add("  " + place.path("rule").asText() + ", for “"
                    + place.path("trigger").asText() + "”: "
                    + place.path("reason").asText());
            lines.addAll(Wrapped.lines("“" + place.path("quote").asText() + "”", Terminal.WIDTH, "      "));
        });
        return lines;
    }

    private static String joined(JsonNode list) {
        var words = new ArrayList<String>();
        list.forEach(word -> words.add(word.asText()));
        return String.join("; ", words);
    }
}
