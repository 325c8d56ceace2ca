package org.mandatewatch.local.text;

import com.fasterxml.jackson.databind.JsonNode;

/** The essentials of facts about figures, people and places. */
final class FigureEssentials {
    private FigureEssentials() {}

    static String of(JsonNode fact) {
        var fields = new Fields(fact);
        return switch (fact.path("kind").asText()) {
            case "strength-reported" ->
                fields.count(fact.path("personnel").asText("people") + " "
                                + fact.path("measure").asText())
                        .text("by", "contributor")
                        .joined();
            case "displacement-reported" ->
                fields.count(Fields.words(fact.path("people").asText("people")))
                        .text("in", "country")
                        .joined();
            case "casualties-reported" ->
                fields.number("killed", "killed")
                        .number("injured", "injured")
                        .number("kidnapped", "kidnapped")
                        .text("whom")
                        .window("", "period")
                        .joined();
            case "funding-reported" ->
                fields.phrase(money(fact)).text("nature").text("by", "by").joined();
            case "lead-nation" -> fields.text("country").joined();
            case "official-identified" ->
                fields.text("name").text("role").text("of", "of").joined();
            case "statement-made" -> fields.text("speaker").text("role").joined();
            case "mission-requested" ->
                fields.text("by", "by").window("on", "on").joined();
            case "site-secured" ->
                fields.text("site")
                        .phrase(Fields.words(fact.path("status").asText("")))
                        .joined();
            case "area-controlled" ->
                fields.text("area").text("by", "by").phrase(share(fact)).joined();
            default -> "";
        };
    }

    private static String money(JsonNode fact) {
        return fact.path("currency").asText() + " "
                + Fields.grouped(fact.path("amount").decimalValue().longValue());
    }

    private static String share(JsonNode fact) {
        return fact.hasNonNull("share") ? Math.round(fact.path("share").asDouble() * 100) + " %" : "";
    }
}
