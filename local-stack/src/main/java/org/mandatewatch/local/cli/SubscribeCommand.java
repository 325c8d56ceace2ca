package org.mandatewatch.local.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.local.stack.Json;
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

    @Option(names = "--mission", paramLabel = "ID", description = "A mission; may be repeated. Left out: all.")
    private List<String> missions = List.of();

    @Option(
            names = "--reason",
            split = ",",
            paramLabel = "REASON",
            description = "deadline-approaching, deadline-moved, deadline-resolved, deadline-passed, no-draft,"
                    + " contradiction, state-changed or correction; may be repeated. Left out: all.")
    private List<String> reasons = List.of();

    @Option(
            names = "--ladder",
            split = ",",
            paramLabel = "PERIOD",
            description = "How early to warn, such as P14D,P7D,P1D,PT6H.")
    private List<String> ladder = List.of();

    @ArgGroup(heading = "Where to:%n")
    private @Nullable Channel channel;

    @Option(names = "--zone", paramLabel = "ZONE", description = "Your time zone, such as America/Port-au-Prince.")
    private @Nullable String zone;

    @Option(names = "--at", paramLabel = "HH:MM", description = "Time of day for warnings (default 09:00).")
    private @Nullable String at;

    @Option(names = "--label", paramLabel = "TEXT", description = "A name for it.", defaultValue = "command line")
    @SuppressWarnings("NullAway.Init")
    private String label;

    @Mixin
    private final DataOption data = new DataOption();

    static final class Channel {
        @Option(names = "--webhook", paramLabel = "URL", description = "Post each warning to this address.")
        @Nullable
        String webhook;

        @Option(names = "--log", description = "Write warnings to the log of alert-service (default).")
        boolean log;
    }

    @Override
    public Integer call() {
        ZoneId shownIn = zone == null ? ZoneId.systemDefault() : zone(zone);
        JsonNode answer = data.api(Service.ALERT).post("/api/v1/subscriptions", body());
        Terminal terminal = Terminal.of(spec.commandLine());
        terminal.line("Subscription " + answer.path("id").asText());
        if (answer.hasNonNull("secret")) {
            terminal.line("  secret    " + answer.path("secret").asText() + "  (signs the messages; shown this once)");
        }
        terminal.line("  calendar  " + answer.path("calendarUrl").asText());
        terminal.line("  Atom      " + answer.path("atomUrl").asText());
        List<String> next = PreviewLines.of(answer.path("next"), shownIn);
        terminal.line(next.isEmpty() ? "Nothing is planned yet." : "Planned (" + shownIn + "):");
        terminal.lines(next);
        return CommandLine.ExitCode.OK;
    }

    private ObjectNode body() {
        ObjectNode body = Json.MAPPER.createObjectNode().put("label", label);
        putList(body, "missions", missions);
        putList(body, "reasons", reasons);
        putList(body, "ladder", ladder);
        String webhook = channel == null ? null : channel.webhook;
        if (webhook == null) {
            body.putObject("channel").put("type", "log");
        } else {
            body.putObject("channel").put("type", "webhook").put("url", webhook);
        }
        if (zone != null) {
            body.put("timeZone", zone);
        }
        if (at != null) {
            body.put("at", at);
        }
        return body;
    }

    private static void putList(ObjectNode body, String field, List<String> values) {
        if (!values.isEmpty()) {
            values.forEach(body.withArray(field)::add);
        }
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new CliException("There is no time zone " + name + "; an example is America/Port-au-Prince.");
        }
    }
}
