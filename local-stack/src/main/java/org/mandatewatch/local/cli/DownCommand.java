package org.mandatewatch.local.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mandatewatch.local.OwnProcess;
import org.mandatewatch.local.stack.DataFolder;
import org.mandatewatch.local.stack.Leftovers;
import org.mandatewatch.local.stack.PidFile;
import org.mandatewatch.local.text.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "down",
        mixinStandardHelpOptions = true,
        description = "Stops everything that ./mandatewatch up started; data stays.")
final class DownCommand implements Callable<Integer> {
    /** Services get 15 s each side by side, then the database and the broker; nobody should wait longer than this. */
    private static final int LIMIT_SECONDS = 60;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private final DataOption data = new DataOption();

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(spec.commandLine());
        DataFolder folder = data.data();
        PidFile launcher = folder.pidFile("launcher");
        Optional<ProcessHandle> running = launcher.alive();
        running.ifPresent(process -> OwnProcess.end(process, List.of("TERM"), LIMIT_SECONDS));
        List<String> leftovers = Leftovers.stop(folder);
        launcher.delete();
        if (running.isEmpty() && leftovers.isEmpty()) {
            terminal.line("Nothing was running.");
        } else {
            terminal.line("Stopped. Data and logs are kept in " + folder.root() + ".");
        }
        return CommandLine.ExitCode.OK;
    }
}
