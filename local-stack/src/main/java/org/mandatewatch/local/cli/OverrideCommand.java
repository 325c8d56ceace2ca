package org.mandatewatch.local.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.local.client.Api;
import org.mandatewatch.local.client.Query;
import org.mandatewatch.local.stack.Json;
import org.mandatewatch.local.text.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "override",
        mixinStandardHelpOptions = true,
        description = "Sets a value of a mission's state, whatever its sources say.",
        footer = {
            "%nExamples:",
            "  ./mandatewatch override mss-haiti mandate.expiry 2024-10-02 --reason \"Resolution 2699\"",
            "  ./mandatewatch override mss-haiti strength.deployed.total 730 --reason Headcount --until 2025-06-30",
            "  ./mandatewatch override mss-haiti displacement '{\"count\": 703000}' --reason \"IOM report\"",
            "docs/corrections.md lists what can be set; so does the error for a path that is none of it."
        })
final class OverrideCommand extends EditorsCommand {

    @Parameters(index = "0", paramLabel = "MISSION", description = "Its id, such as mss-haiti.")
    @SuppressWarnings("NullAway.Init")
    private String mission;

    @Parameters(index = "1", paramLabel = "PATH", description = "Which value, such as mandate.expiry or leadNation.")
    @SuppressWarnings("NullAway.Init")
    private String path;

    @Parameters(
            index = "2",
            paramLabel = "VALUE",
            description =
                    "A day (2024-10-02), days from and to (2024-10-01..2024-10-10), a number, a text, or JSON; null"
                            + " empties the value.")
    @SuppressWarnings("NullAway.Init")
    private String value;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "For people who ask later.")
    @SuppressWarnings("NullAway.Init")
    private String reason;

    @Option(
            names = "--until",
            paramLabel = "DAY",
            description = "Last day for which you vouch; a later report on the value ends it. Left out: for ever.")
    private @Nullable String until;

    @Override
    void run(Api api, Terminal terminal) {
        ObjectNode body = body(reason).put("path", path);
        body.set("value", json(value));
        if (until != null) {
            body.put("until", until);
        }
        JsonNode answer = api.post("/api/v1/missions/" + Query.segment(mission) + "/overrides", body);
        terminal.line("Set " + answer.path("path").asText() + " of "
                + answer.path("mission").asText() + " to " + value + ".");
        tellHowToUndo(terminal, answer.path("event").asText());
    }

    /** What is no JSON, such as a day or a name, is a text. */
    private static JsonNode json(String text) {
        try {
            JsonNode read = Json.MAPPER
                    .readerFor(JsonNode.class)
                    .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .readValue(text);
            return read.isMissingNode() ? TextNode.valueOf(text) : read;
        } catch (JsonProcessingException plain) {
            return TextNode.valueOf(text);
        }
    }
}
