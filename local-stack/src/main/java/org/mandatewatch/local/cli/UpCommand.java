package org.mandatewatch.local.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.mandatewatch.local.stack.DataFolder;
import org.mandatewatch.local.stack.Leftovers;
import org.mandatewatch.local.stack.Ports;
import org.mandatewatch.local.stack.ProjectFolder;
import org.mandatewatch.local.stack.Readiness;
import org.mandatewatch.local.stack.Service;
import org.mandatewatch.local.stack.SimClock;
import org.mandatewatch.local.stack.StackPlan;
import org.mandatewatch.local.text.Moments;
import org.mandatewatch.local.text.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        description =
                "Starts Kafka, PostgreSQL and the three services on 127.0.0.1, and keeps them running until Ctrl-C"
                        + " (or, with --detach, until ./mandatewatch down). Data is kept for the next time.")
final class UpCommand implements Callable<Integer> {
    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    @Option(names = "--detach", description = "Run in the background and return when everything is ready.")
    private boolean detach;

    @Mixin
    private final ClockOptions clock = new ClockOptions();

    @Mixin
    private final PortOptions ports = new PortOptions();

    @Mixin
    private final DataOption data = new DataOption();

    @Override
    public Integer call() throws Exception {
        Terminal terminal = Terminal.of(spec.commandLine());
        DataFolder folder = data.data().create();
        Optional<ProcessHandle> running = folder.pidFile("launcher").alive();
        if (running.isPresent()) {
            terminal.line("It is up already (process " + running.get().pid() + ").");
            printAddresses(terminal, data.ports(), folder);
            return CommandLine.ExitCode.OK;
        }
        Leftovers.stop(folder).forEach(name -> terminal.line("Stopped " + name + ", left over from an earlier run."));
        PortOptions.requireFree(ports.ports());
        SimClock kept = clock.asked(Instant.now()).keptIn(folder.clock());
        clock.difference(kept, folder.root().toString()).ifPresent(terminal::line);
        var plan = new StackPlan(ProjectFolder.find(), folder, ports.ports());
        return detach ? startInBackground(terminal, plan, kept) : run(terminal, plan, kept);
    }

    private static int run(Terminal terminal, StackPlan plan, SimClock kept) throws Exception {
        Instant started = Instant.now();
        terminal.line("Starting Kafka, PostgreSQL and three services …");
        RunningStack.start(plan, kept);
        printReady(terminal, plan, kept, started);
        terminal.line("Ctrl-C stops everything; what it knows is kept.");
        // The shutdown hook ends the JVM.
        new CountDownLatch(1).await();
        return CommandLine.ExitCode.OK;
    }

    private int startInBackground(Terminal terminal, StackPlan plan, SimClock kept) throws Exception {
        Instant started = Instant.now();
        terminal.line("Starting Kafka, PostgreSQL and three services in the background …");
        var arguments =
                new ArrayList<String>(List.of("up", "--data", plan.data().root().toString()));
        arguments.addAll(PortOptions.asArguments(plan.ports()));
        arguments.addAll(clock.asArguments());
        var output =
                ProcessBuilder.Redirect.appendTo(plan.data().log("launcher").toFile());
        Process launcher = BackgroundProcess.start(plan.project(), arguments, output);
        List<Service> missing = new Readiness(plan.ports()).await(RunningStack.START_LIMIT, launcher::isAlive);
        if (!launcher.isAlive()) {
            throw new CliException("It ended while starting; the reason is at the end of "
                    + plan.data().log("launcher") + ".");
        }
        RunningStack.requireReady(missing, plan);
        printReady(terminal, plan, kept, started);
        terminal.line("./mandatewatch down stops it.");
        return CommandLine.ExitCode.OK;
    }

    private static void printReady(Terminal terminal, StackPlan plan, SimClock kept, Instant started) {
        double seconds = Duration.between(started, Instant.now()).toMillis() / 1000.0;
        terminal.line(String.format(Locale.ROOT, "Ready after %.1f s.", seconds));
        printAddresses(terminal, plan.ports(), plan.data());
        if (!kept.isReal()) {
            terminal.line("  clock       "
                    + Moments.text(kept.at(Instant.now()), ZoneOffset.UTC) + " UTC, speed "
                    + kept.speed().toPlainString());
        }
    }

    private static void printAddresses(Terminal terminal, Ports ports, DataFolder data) {
        terminal.line("  dashboard   " + ports.url(Service.MISSION));
        terminal.line("  articles    " + ports.url(Service.INGEST) + "/api/v1/articles");
        terminal.line("  alerts      " + ports.url(Service.ALERT) + "/api/v1/subscriptions");
        terminal.line("  Kafka       127.0.0.1:" + ports.kafka());
        terminal.line("  PostgreSQL  127.0.0.1:" + ports.postgres());
        terminal.line("  data, logs  " + data.root());
    }
}
