package org.mandatewatch.local.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.local.client.Api;
import org.mandatewatch.local.client.Query;
import org.mandatewatch.local.stack.Json;
import org.mandatewatch.local.stack.Service;
import org.mandatewatch.local.text.DeadLetterLines;
import org.mandatewatch.local.text.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "dead-letters",
        mixinStandardHelpOptions = true,
        description = {
            "Records that a service could not process, and why. With --replay, the service processes them again: do that"
                    + " once the cause is mended.",
            "Replaying is harmless, also twice; what fails again stays. Exit code 1 when something failed again."
        })
final class DeadLettersCommand implements Callable<Integer> {
    private static final String LETTERS = "/api/v1/dead-letters";

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    @Parameters(
            paramLabel = "ID",
            arity = "0..*",
            description = "As the list shows them: only these. They need --service. All that are open when left out.")
    private List<String> ids = List.of();

    @Option(
            names = "--service",
            paramLabel = "NAME",
            description = "Only this service: ${COMPLETION-CANDIDATES}. All three when left out.")
    private @Nullable Service service;

    @Option(names = "--replay", description = "Process them again.")
    private boolean replay;

    @Option(names = "--all", description = "List also those that were replayed.")
    private boolean all;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20", description = "How many of each to list (20).")
    private int limit;

    @Mixin
    private final DataOption data = new DataOption();

    @Override
    public Integer call() {
        if (!ids.isEmpty() && service == null) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "Ids need --service: say whose dead letters they are.");
        }
        Terminal terminal = Terminal.of(spec.commandLine());
        boolean well = true;
        for (Service one : service == null ? List.of(Service.values()) : List.of(service)) {
            terminal.heading(one.module());
            Api api = data.api(one);
            if (replay) {
                well &= replay(api, terminal);
            } else {
                list(api, terminal);
            }
        }
        return well ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private void list(Api api, Terminal terminal) {
        if (!ids.isEmpty()) {
            ids.forEach(id -> terminal.lines(DeadLetterLines.of(api.get(LETTERS + "/" + id))));
            return;
        }
        JsonNode page = api.get(new Query()
                .with("replayed", all ? null : "false")
                .with("limit", String.valueOf(limit))
                .on(LETTERS));
        if (page.path("items").isEmpty()) {
            terminal.line("  none");
        }
        page.path("items").forEach(letter -> terminal.lines(DeadLetterLines.of(letter)));
        if (page.hasNonNull("next")) {
            terminal.line("  There are more; --limit shows up to 200.");
        }
    }

    private boolean replay(Api api, Terminal terminal) {
        ObjectNode body = Json.MAPPER.createObjectNode();
        if (!ids.isEmpty()) {
            ArrayNode named = body.putArray("ids");
            ids.forEach(named::add);
        }
        JsonNode result = api.post(LETTERS + "/replay", body);
        terminal.lines(DeadLetterLines.result(result));
        return result.path("failed").asInt() == 0;
    }
}
