package org.mandatewatch.local.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.local.client.Api;
import org.mandatewatch.local.stack.Json;
import org.mandatewatch.local.stack.Service;
import org.mandatewatch.local.text.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** What all commands of editors share: they talk to mission-service, whose answer means that the word is on its way. */
abstract class EditorsCommand implements Callable<Integer> {

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private final DataOption data = new DataOption();

    @Override
    public Integer call() {
        run(data.api(Service.MISSION), Terminal.of(spec.commandLine()));
        return CommandLine.ExitCode.OK;
    }

    abstract void run(Api api, Terminal terminal);

    /** A request that gives a reason, where there is one. */
    static ObjectNode body(@Nullable String reason) {
        ObjectNode body = Json.MAPPER.createObjectNode();
        return reason == null ? body : body.put("reason", reason);
    }

    static void tellHowToUndo(Terminal terminal, String event) {
        terminal.line("It counts once it comes back from Kafka, in a moment.");
        terminal.line("To take it back: ./mandatewatch undo " + event);
    }
}
