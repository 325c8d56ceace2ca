package org.mandatewatch.local.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.LogManager;
import org.mandatewatch.local.client.ApiFailure;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Entry point of {@code ./mandatewatch}. Exit codes: 0 done, 1 failed, 2 wrong arguments, 3 (status) not all up. */
@Command(
        name = "mandatewatch",
        description = "Reads news about international security missions, keeps one sourced picture of each, and warns"
                + " people before a mandate runs out.",
        mixinStandardHelpOptions = true,
        version = "Mandate Watch 0.1.0-SNAPSHOT",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footer = {
            "%n  test                Builds everything and runs all tests, like ./mvnw verify.",
            "%nStart with:%n  ./mandatewatch demo          the whole story in about a minute, from article to alert",
            "  ./mandatewatch up --detach   then open http://127.0.0.1:8080"
        },
        subcommands = {
            DemoCommand.class,
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            PostCommand.class,
            MissionsCommand.class,
            SubscribeCommand.class,
            BacktestCommand.class,
            ReextractCommand.class,
            DeadLettersCommand.class,
            FeedsCommand.class,
            ConfirmCommand.class,
            RetractCommand.class,
            OverrideCommand.class,
            UndoCommand.class,
            CorrectionsCommand.class,
            LogsCommand.class,
            KeyCommand.class,
            AssembleCachesCommand.class,
            CommandLine.HelpCommand.class
        })
public final class Main implements Runnable {
    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    public static void main(String[] args) {
        // Libraries' logging is for the launcher's log file, never for the terminal.
        LogManager.getLogManager().reset();
        System.exit(commandLine().execute(args));
    }

    /** The whole command line, ready to execute; also for tests. */
    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler(Main::explain);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static int explain(Exception failure, CommandLine command, CommandLine.ParseResult arguments) {
        boolean expected = failure instanceof CliException || failure instanceof ApiFailure;
        PrintWriter err = command.getErr();
        err.println(expected || failure.getMessage() == null ? failure.getMessage() : failure.toString());
        if (!expected && System.getenv("MANDATEWATCH_DEBUG") != null) {
            var trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            err.print(trace);
        }
        err.flush();
        return CommandLine.ExitCode.SOFTWARE;
    }
}
