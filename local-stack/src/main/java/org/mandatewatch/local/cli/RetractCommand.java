package org.mandatewatch.local.cli;

import org.mandatewatch.local.client.Api;
import org.mandatewatch.local.client.Query;
import org.mandatewatch.local.text.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "retract",
        mixinStandardHelpOptions = true,
        description = "Says that a fact is wrong: all is as if it had never been read, and who was warned because of it"
                + " hears so.")
final class RetractCommand extends EditorsCommand {

    @Parameters(paramLabel = "FACT", description = "Its id, such as f-1a2b….")
    @SuppressWarnings("NullAway.Init")
    private String fact;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "For people who ask later.")
    @SuppressWarnings("NullAway.Init")
    private String reason;

    @Override
    void run(Api api, Terminal terminal) {
        var answer = api.post("/api/v1/facts/" + Query.segment(fact) + "/retraction", body(reason));
        terminal.line("Retracted " + fact + ".");
        tellHowToUndo(terminal, answer.path("event").asText());
    }
}
