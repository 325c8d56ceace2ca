package org.mandatewatch.local.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A mission's state for people. */
public final class MissionText {
    private MissionText() {}

    /** One line for a list of missions. */
    public static String row(JsonNode mission) {
        JsonNode expiry = mission.path("mandate").path("expiry");
        return String.format(
                        Locale.ROOT,
                        "%-16s %-28s %-14s %s",
                        mission.path("id").asText(),
                        expiry.hasNonNull("window") ? Windows.text(expiry.path("window")) : "expiry unknown",
                        mission.path("decision").path("stage").asText(""),
                        mission.path("name").asText())
                .stripTrailing();
    }

    /** The whole picture; what is unknown is left out. */
    public static List<String> page(JsonNode mission) {
        var lines = new ArrayList<String>();
        lines.add(mission.path("name").asText() + "  (" + mission.path("id").asText() + ")");
        add(lines, "host, lead", new Fields(mission).text("host").text("led by", "leadNation"));
        add(lines, "last heard", new Fields(mission).text("lastHeard"));
        deadline(lines, "mandate until", mission.path("mandate").path("expiry"));
        add(
                lines,
                "decision",
                new Fields(mission.path("decision"))
                        .text("stage")
                        .text("draft by", "sponsors")
                        .text("resolution", "resolution")
                        .phrase(FactEssentials.tally(mission.path("decision").path("tally"))));
        deadline(lines, "vote", mission.path("decision").path("vote"));
        strength(lines, mission.path("strength"));
        JsonNode displaced = mission.path("displacement");
        if (displaced.hasNonNull("count")) {
            add(
                    lines,
                    "displaced",
                    new Fields(displaced)
                            .count(Fields.words(displaced.path("people").asText("")))
                            .text("in", "country"));
        }
        mission.path("contradictions")
                .forEach(contradiction -> lines.add(
                        "  sources disagree on " + contradiction.path("path").asText()));
        return lines;
    }

    private static void deadline(List<String> lines, String label, JsonNode deadline) {
        if (!deadline.hasNonNull("window")) {
            return;
        }
        int sources = deadline.path("independentSources").asInt(0);
        add(
                lines,
                label,
                new Fields(deadline)
                        .window("", "window")
                        .text("status")
                        .phrase(sources > 0 ? sources + (sources == 1 ? " source" : " independent sources") : "")
                        .text("resolvedBy"));
    }

    private static void strength(List<String> lines, JsonNode strength) {
        var fields = new Fields(strength);
        for (String measure : List.of("deployed", "planned", "pledged", "authorised", "additional", "withdrawn")) {
            if (strength.path(measure).hasNonNull("total")) {
                fields.phrase(
                        Fields.grouped(strength.path(measure).path("total").asLong()) + " " + measure);
            }
        }
        add(lines, "strength", fields.number("short by", "shortfall"));
    }

    private static void add(List<String> lines, String label, Fields fields) {
        if (!fields.joined().isEmpty()) {
            lines.add(String.format(Locale.ROOT, "  %-15s %s", label, fields.joined()));
        }
    }
}
