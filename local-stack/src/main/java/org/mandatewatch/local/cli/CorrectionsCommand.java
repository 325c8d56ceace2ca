package org.mandatewatch.local.cli;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.local.client.Api;
import org.mandatewatch.local.client.Query;
import org.mandatewatch.local.text.CorrectionLines;
import org.mandatewatch.local.text.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "corrections",
        mixinStandardHelpOptions = true,
        description = "Lists what editors said about a mission and its facts, latest first, and what still holds.")
final class CorrectionsCommand extends EditorsCommand {

    @Parameters(paramLabel = "MISSION", description = "Its id, such as mss-haiti.")
    @SuppressWarnings("NullAway.Init")
    private String mission;

    @Override
    void run(Api api, Terminal terminal) {
        String list = "/api/v1/missions/" + Query.segment(mission) + "/corrections";
        JsonNode page = page(api, list, null);
        if (page.path("items").isEmpty()) {
            terminal.line("No editor has said anything about " + mission + ".");
        }
        while (true) {
            page.path("items").forEach(word -> terminal.lines(CorrectionLines.of(word)));
            if (!page.hasNonNull("next")) {
                return;
            }
            page = page(api, list, page.path("next").asText());
        }
    }

    private static JsonNode page(Api api, String list, @Nullable String cursor) {
        return api.get(new Query().with("limit", "200").with("cursor", cursor).on(list));
    }
}
