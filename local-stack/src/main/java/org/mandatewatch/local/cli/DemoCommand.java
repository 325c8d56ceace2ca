package org.mandatewatch.local.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.mandatewatch.local.Folders;
import org.mandatewatch.local.demo.Demo;
import org.mandatewatch.local.stack.DataFolder;
import org.mandatewatch.local.stack.Leftovers;
import org.mandatewatch.local.stack.Ports;
import org.mandatewatch.local.stack.ProjectFolder;
import org.mandatewatch.local.stack.Stack;
import org.mandatewatch.local.stack.StackPlan;
import org.mandatewatch.local.text.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;

@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description =
                "Plays a story on a fresh stack of its own, in fast motion: an article, the facts in it, warnings as"
                        + " they fall due, and the renewal that cancels the rest. Ends with 0 only when all of it came true."
                        + " Leaves a stack that is up alone.")
final class DemoCommand implements Callable<Integer> {
    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Terminal terminal = Terminal.of(spec.commandLine());
        ProjectFolder project = ProjectFolder.find();
        StackPlan plan = new StackPlan(project, freshFolder(project), Ports.freeNow());
        Instant started = Instant.now();
        terminal.line("Starting Kafka, PostgreSQL and three services on data of their own …");
        Stack stack = RunningStack.startEmbedded(plan);
        boolean cameTrue = Demo.run(stack, plan, terminal);
        terminal.blank();
        terminal.line((cameTrue ? "All of it came true" : "Not all of it came true") + ", in "
                + Duration.between(started, Instant.now()).toSeconds() + " s. The logs are in "
                + plan.data().logs() + ".");
        return cameTrue ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private static DataFolder freshFolder(ProjectFolder project) {
        var folder = new DataFolder(project.defaultData().root().resolve("demo"));
        folder.pidFile("launcher").alive().ifPresent(process -> {
            throw new CliException("A demo is running already (process " + process.pid() + ").");
        });
        Leftovers.stop(folder);
        Folders.delete(folder.root());
        return folder.create();
    }
}
