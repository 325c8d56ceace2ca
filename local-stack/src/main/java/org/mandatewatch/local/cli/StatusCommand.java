package org.mandatewatch.local.cli;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mandatewatch.local.FreePort;
import org.mandatewatch.local.stack.DataFolder;
import org.mandatewatch.local.stack.Ports;
import org.mandatewatch.local.stack.Readiness;
import org.mandatewatch.local.stack.Service;
import org.mandatewatch.local.stack.SimClock;
import org.mandatewatch.local.text.Moments;
import org.mandatewatch.local.text.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Says what is running. Ends with 0 when everything is ready, else with 3.")
final class StatusCommand implements Callable<Integer> {
    private static final int NOT_ALL_UP = 3;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private final DataOption data = new DataOption();

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(spec.commandLine());
        DataFolder folder = data.data();
        Optional<ProcessHandle> launcher = folder.pidFile("launcher").alive();
        if (launcher.isEmpty()) {
            terminal.line("Not running. ./mandatewatch up --detach starts it.");
            return NOT_ALL_UP;
        }
        Ports ports = data.ports();
        List<Service> notReady = new Readiness(ports).notReady();
        row(terminal, "launcher", "up", launcher.map(ProcessHandle::pid), "");
        row(terminal, "kafka", listening(ports.kafka()), Optional.empty(), "127.0.0.1:" + ports.kafka());
        row(terminal, "postgres", listening(ports.postgres()), Optional.empty(), "127.0.0.1:" + ports.postgres());
        Arrays.stream(Service.values())
                .forEach(service -> row(
                        terminal,
                        service.module(),
                        notReady.contains(service) ? "not ready" : "ready",
                        folder.pidFile(service.id()).alive().map(ProcessHandle::pid),
                        ports.url(service)));
        SimClock clock = SimClock.real(Instant.now()).keptIn(folder.clock());
        terminal.line("domain time     " + Moments.text(clock.at(Instant.now()), ZoneOffset.UTC) + " UTC, speed "
                + clock.speed().toPlainString());
        return notReady.isEmpty() ? CommandLine.ExitCode.OK : NOT_ALL_UP;
    }

    private static String listening(int port) {
        return FreePort.isFree(port) ? "down" : "up";
    }

    private static void row(Terminal terminal, String name, String state, Optional<Long> pid, String where) {
        String process = pid.map(number -> "process " + number).orElse("");
        terminal.line(String.format(Locale.ROOT, "%-15s %-10s %-16s %s", name, state, process, where)
                .stripTrailing());
    }
}
