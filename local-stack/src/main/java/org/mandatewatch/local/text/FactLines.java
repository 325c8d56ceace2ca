package org.mandatewatch.local.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A fact as a line, with its quote below. */
public final class FactLines {
    private FactLines() {}

    public static List<String> of(JsonNode fact) {
        String mission = fact.hasNonNull("mission") ? fact.path("mission").asText() : "-";
        var lines = new ArrayList<String>();
        lines.add(String.format(
                        Locale.ROOT,
                        "  %-22s %-12s %s%s",
                        fact.path("kind").asText(),
                        mission,
                        FactEssentials.of(fact),
                        doubt(fact))
                .stripTrailing());
        String quote = fact.path("evidence").path("quote").asText("");
        if (!quote.isEmpty()) {
            lines.addAll(Wrapped.lines("“" + quote + "”" + source(fact), Terminal.WIDTH, "      "));
        }
        return lines;
    }

    private static String doubt(JsonNode fact) {
        double confidence = fact.path("confidence").asDouble(1);
        return confidence < 0.5
                ? String.format(Locale.ROOT, "  (confidence %.2f: an editor has to confirm it)", confidence)
                : "";
    }

    private static String source(JsonNode fact) {
        return fact.hasNonNull("attributedTo")
                ? " (according to " + fact.path("attributedTo").asText() + ")"
                : "";
    }
}
