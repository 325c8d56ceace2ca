package org.mandatewatch.local.cli;

import org.jspecify.annotations.Nullable;
import org.mandatewatch.local.client.Api;
import org.mandatewatch.local.client.Query;
import org.mandatewatch.local.text.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "undo",
        mixinStandardHelpOptions = true,
        description =
                "Takes a confirmation, a retraction, an override or an undoing back: all is as if it had never been"
                        + " said.")
final class UndoCommand extends EditorsCommand {

    @Parameters(paramLabel = "CORRECTION", description = "Its id, as ./mandatewatch corrections MISSION lists it.")
    @SuppressWarnings("NullAway.Init")
    private String correction;

    @Option(names = "--reason", paramLabel = "TEXT", description = "For people who ask later.")
    private @Nullable String reason;

    @Override
    void run(Api api, Terminal terminal) {
        var answer = api.post("/api/v1/corrections/" + Query.segment(correction) + "/undo", body(reason));
        terminal.line("Took " + correction + " back.");
        tellHowToUndo(terminal, answer.path("event").asText());
    }
}
