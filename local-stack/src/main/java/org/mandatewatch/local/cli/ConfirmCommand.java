package org.mandatewatch.local.cli;

import org.jspecify.annotations.Nullable;
import org.mandatewatch.local.client.Api;
import org.mandatewatch.local.client.Query;
import org.mandatewatch.local.text.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "confirm",
        mixinStandardHelpOptions = true,
        description = "Says that a fact is right: it counts, however unsure the reading, and its day stands before all"
                + " others.")
final class ConfirmCommand extends EditorsCommand {

    @Parameters(paramLabel = "FACT", description = "Its id, such as f-1a2b….")
    @SuppressWarnings("NullAway.Init")
    private String fact;

    @Option(names = "--reason", paramLabel = "TEXT", description = "For people who ask later.")
    private @Nullable String reason;

    @Override
    void run(Api api, Terminal terminal) {
        var answer = api.post("/api/v1/facts/" + Query.segment(fact) + "/confirmation", body(reason));
        terminal.line("Confirmed " + fact + ".");
        tellHowToUndo(terminal, answer.path("event").asText());
    }
}
