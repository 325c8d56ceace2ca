package org.mandatewatch.local.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.local.stack.Service;
import org.mandatewatch.local.text.PreviewLines;
import org.mandatewatch.local.text.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "subscribe",
        mixinStandardHelpOptions = true,
        description = "Asks to be warned, and shows what will be sent when.")
final class SubscribeCommand implements Callable<Integer> {
    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private final SubscriptionOptions options = new SubscriptionOptions();

    @ArgGroup(heading = "Where to:%n")
    private @Nullable ChannelOptions channel;

    @Option(names = "--label", paramLabel = "TEXT", description = "A name for it.", defaultValue = "command line")
    @SuppressWarnings("NullAway.Init")
    private String label;

    @Mixin
    private final DataOption data = new DataOption();

    @Override
    public Integer call() {
        ZoneId shownIn = options.shownIn();
        JsonNode answer = data.api(Service.ALERT).post("/api/v1/subscriptions", body());
        Terminal terminal = Terminal.of(spec.commandLine());
        terminal.line("Subscription " + answer.path("id").asText());
        show(terminal, "secret  ", answer.path("secret"), "  (signs the messages; shown this once)");
        show(terminal, "calendar", answer.path("calendarUrl"), "  (opens without a key; shown this once)");
        show(terminal, "Atom    ", answer.path("atomUrl"), "");
        List<String> next = PreviewLines.of(answer.path("next"), shownIn);
        terminal.line(
                next.isEmpty()
                        ? "Nothing is planned yet. " + answer.path("why").asText("")
                        : "Planned (" + shownIn + "):");
        terminal.lines(next);
        return CommandLine.ExitCode.OK;
    }

    private static void show(Terminal terminal, String name, JsonNode value, String remark) {
        if (value.isTextual()) {
            terminal.line("  " + name + "  " + value.asText() + remark);
        }
    }

    private ObjectNode body() {
        ObjectNode body = options.body().put("label", label);
        body.set("channel", channel == null ? ChannelOptions.log() : channel.body());
        return body;
    }
}
