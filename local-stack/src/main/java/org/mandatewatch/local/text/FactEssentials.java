package org.mandatewatch.local.text;

import com.fasterxml.jackson.databind.JsonNode;

/** What a fact says, in one short phrase. A kind that is not known here is shown by its name alone. */
public final class FactEssentials {
    private FactEssentials() {}

    /** @param fact one fact, as the API gives it */
    public static String of(JsonNode fact) {
        var fields = new Fields(fact);
        return switch (fact.path("kind").asText()) {
            case "mandate-authorised" ->
                fields.text("by", "body")
                        .text("resolution", "resolution")
                        .window("adopted", "adopted")
                        .duration("for", "duration")
                        .joined();
            case "mandate-expiry" -> fields.window("", "window").joined();
            case "mandate-renewed" ->
                fields.text("by", "body")
                        .text("resolution", "resolution")
                        .window("adopted", "adopted")
                        .window("until", "until")
                        .duration("for", "duration")
                        .joined();
            case "renewal-proposed" ->
                fields.text("by", "body")
                        .window("until", "until")
                        .duration("for", "duration")
                        .joined();
            case "mandate-ended" -> fields.text("reason").window("on", "on").joined();
            case "mission-succeeded" ->
                fields.text("by", "successor").window("on", "on").joined();
            case "transition-proposed" ->
                fields.text("to", "to").text("by", "by").joined();
            case "draft-resolution" ->
                fields.text("stage").text("by", "sponsors").text("symbol").joined();
            case "vote-expected" ->
                fields.text("body").window("", "window").text("on", "subject").joined();
            case "vote-held" ->
                fields.text("body")
                        .text("outcome")
                        .phrase(tally(fact.path("tally")))
                        .window("on", "on")
                        .text("resolution", "resolution")
                        .joined();
            case "report-due" -> fields.text("by", "by").window("", "window").joined();
            default -> FigureEssentials.of(fact);
        };
    }

    /** "15-0-0", "15-0", "unanimous"; empty when nothing is known. */
    static String tally(JsonNode tally) {
        if (tally.hasNonNull("inFavour")) {
            return tally.path("inFavour").asInt()
                    + "-"
                    + tally.path("against").asInt(0)
                    + (tally.hasNonNull("abstaining")
                            ? "-" + tally.path("abstaining").asInt()
                            : "");
        }
        return tally.path("unanimous").asBoolean() ? "unanimous" : "";
    }
}
