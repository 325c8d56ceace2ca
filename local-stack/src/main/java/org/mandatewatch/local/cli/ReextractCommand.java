package org.mandatewatch.local.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.local.client.Api;
import org.mandatewatch.local.stack.Json;
import org.mandatewatch.local.stack.Service;
import org.mandatewatch.local.text.ProgressLine;
import org.mandatewatch.local.text.ReextractionLines;
import org.mandatewatch.local.text.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "reextract",
        mixinStandardHelpOptions = true,
        description = {
            "Reads all articles again with the present rules. Facts that changed are superseded; those that did not keep"
                    + " their ids.",
            "It goes on in the service, also when this command is stopped with Ctrl-C; --cancel ends it."
        })
final class ReextractCommand implements Callable<Integer> {
    private static final String ORDERS = "/api/v1/reextractions";
    private static final Set<String> OPEN = Set.of("queued", "running");
    private static final long PAUSE_MILLIS = 500;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description =
                    "Only articles published that day or later, such as 2024-01-01; received then, where the day of"
                            + " publication is unknown.")
    private @Nullable String since;

    @Option(names = "--force", description = "Read also what the present rules have read already.")
    private boolean force;

    @Option(names = "--dry-run", description = "Only count what would change, and show examples.")
    private boolean dryRun;

    @Option(names = "--detach", description = "Do not wait for the end.")
    private boolean detach;

    @Option(names = "--cancel", description = "Stop the one that goes on; what it has changed stays changed.")
    private boolean cancel;

    @Mixin
    private final DataOption data = new DataOption();

    @Override
    public Integer call() throws InterruptedException {
        Terminal terminal = Terminal.of(spec.commandLine());
        Api ingest = data.api(Service.INGEST);
        if (cancel) {
            terminal.lines(ReextractionLines.summary(cancelOpen(ingest)));
            return CommandLine.ExitCode.OK;
        }
        JsonNode order = ingest.post(ORDERS, body());
        terminal.line("Re-extraction " + order.path("id").asText() + " by "
                + order.path("extractor").asText() + (dryRun ? ", only tried out" : ""));
        if (detach) {
            terminal.line("It goes on in the service; GET " + ORDERS + "/"
                    + order.path("id").asText() + " tells how far it is.");
            return CommandLine.ExitCode.OK;
        }
        JsonNode ended = awaitEnd(ingest, ORDERS + "/" + order.path("id").asText(), new ProgressLine(terminal));
        terminal.lines(ReextractionLines.summary(ended));
        if (dryRun) {
            terminal.lines(ReextractionLines.examples(ended));
            terminal.line("Nothing was changed (--dry-run).");
        }
        return ended.path("state").asText().equals("done") ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private ObjectNode body() {
        ObjectNode body = Json.MAPPER.createObjectNode();
        if (since != null) {
            body.put("since", since);
        }
        return body.put("force", force).put("dryRun", dryRun);
    }

    private static JsonNode awaitEnd(Api ingest, String path, ProgressLine progress) throws InterruptedException {
        while (true) {
            JsonNode order = ingest.get(path);
            if (!OPEN.contains(order.path("state").asText())) {
                progress.end();
                return order;
            }
            progress.show(ReextractionLines.percent(order), ReextractionLines.progress(order));
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
    }

    private static JsonNode cancelOpen(Api ingest) {
        for (JsonNode order : ingest.get(ORDERS + "?limit=1").path("items")) {
            if (OPEN.contains(order.path("state").asText())) {
                return ingest.post(
                        ORDERS + "/" + order.path("id").asText() + "/cancellation", Json.MAPPER.createObjectNode());
            }
        }
        throw new CliException("No re-extraction is going on.");
    }
}
