package org.mandatewatch.local.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.local.client.Api;
import org.mandatewatch.local.client.Query;
import org.mandatewatch.local.stack.Service;
import org.mandatewatch.local.text.MissionText;
import org.mandatewatch.local.text.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "missions", mixinStandardHelpOptions = true, description = "Lists all missions, or shows one.")
final class MissionsCommand implements Callable<Integer> {
    private static final String MISSIONS = "/api/v1/missions";

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "ID", description = "A mission's id, such as mss-haiti.")
    private @Nullable String id;

    @Option(names = "--as-of", paramLabel = "DAY", description = "What was published by that day, such as 2024-09-25.")
    private @Nullable String asOf;

    @Option(names = "--json", description = "The service's answer as it is.")
    private boolean json;

    @Mixin
    private final DataOption data = new DataOption();

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(spec.commandLine());
        Api api = data.api(Service.MISSION);
        var query = new Query().with("asOf", asOf);
        JsonNode answer = api.get(query.on(id == null ? MISSIONS : MISSIONS + "/" + id));
        if (json) {
            terminal.line(answer.toPrettyString());
        } else if (id != null) {
            terminal.lines(MissionText.page(answer));
        } else if (answer.path("items").isEmpty()) {
            terminal.line("No missions yet. ./mandatewatch post FILE hands an article in.");
        } else {
            answer.path("items").forEach(mission -> terminal.line(MissionText.row(mission)));
        }
        return CommandLine.ExitCode.OK;
    }
}
