package org.mandatewatch.local.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.local.stack.Service;
import org.mandatewatch.local.text.BacktestLines;
import org.mandatewatch.local.text.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "backtest",
        mixinStandardHelpOptions = true,
        description = {
            "Shows what a subscription would have sent over a past period, from what was known then.",
            "Nothing is sent and nothing is kept: try ladders until one fits, then subscribe with it."
        },
        footer = {
            "%nExample:",
            "  ./mandatewatch backtest --mission mss-haiti --ladder P14D,P7D,P1D --from 2024-09-01 --to 2024-10-05"
        })
final class BacktestCommand implements Callable<Integer> {
    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private final SubscriptionOptions options = new SubscriptionOptions();

    @Option(names = "--from", required = true, paramLabel = "DAY", description = "First day, such as 2024-09-01.")
    @SuppressWarnings("NullAway.Init")
    private String from;

    @Option(names = "--to", paramLabel = "DAY", description = "Last day, inclusive. Left out: today.")
    private @Nullable String to;

    @Option(names = "--full", description = "The whole text of each message.")
    private boolean full;

    @Option(names = "--json", description = "The service's answer as it is.")
    private boolean json;

    @Mixin
    private final DataOption data = new DataOption();

    @Override
    public Integer call() {
        ZoneId shownIn = options.shownIn();
        // Days and rungs are the asker's, also where they name no zone.
        ObjectNode body = options.body().put("timeZone", shownIn.getId()).put("from", from);
        if (to != null) {
            body.put("to", to);
        }
        JsonNode answer = data.api(Service.ALERT).post("/api/v1/subscriptions/backtest", body);
        Terminal terminal = Terminal.of(spec.commandLine());
        if (json) {
            terminal.line(answer.toPrettyString());
        } else {
            terminal.lines(BacktestLines.of(answer, shownIn, full));
        }
        return CommandLine.ExitCode.OK;
    }
}
