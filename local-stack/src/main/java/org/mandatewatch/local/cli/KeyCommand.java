package org.mandatewatch.local.cli;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.mandatewatch.local.ApiKeys;
import org.mandatewatch.local.database.EmbeddedDatabase;
import org.mandatewatch.local.text.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "key",
        mixinStandardHelpOptions = true,
        description = "API keys.",
        subcommands = KeyCommand.Create.class,
        synopsisSubcommandLabel = "COMMAND")
final class KeyCommand implements Runnable {
    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Say what to do: key create --role R --label L");
    }

    enum Role {
        PUBLISHER,
        EDITOR,
        READER,
        ADMIN
    }

    @Command(
            name = "create",
            mixinStandardHelpOptions = true,
            description = "Makes a key and shows it once; only its hash is kept. The stack must be up.")
    static final class Create implements Callable<Integer> {
        @CommandLine.Spec
        @SuppressWarnings("NullAway.Init")
        private CommandLine.Model.CommandSpec spec;

        @Option(names = "--role", required = true, description = "One of: ${COMPLETION-CANDIDATES}")
        @SuppressWarnings("NullAway.Init")
        private Role role;

        @Option(names = "--label", required = true, paramLabel = "TEXT", description = "Whose key it is.")
        @SuppressWarnings("NullAway.Init")
        private String label;

        @Mixin
        private final DataOption data = new DataOption();

        @Override
        public Integer call() {
            String key = ApiKeys.generate();
            String url = EmbeddedDatabase.jdbcUrl(data.ports().postgres());
            try (Connection connection = DriverManager.getConnection(url, "postgres", "")) {
                ApiKeys.insert(connection, key, label, role.name().toLowerCase(Locale.ROOT));
            } catch (SQLException e) {
                throw new CliException(
                        "The database does not answer (" + e.getMessage() + "). ./mandatewatch up --detach starts it.");
            }
            Terminal.of(spec.commandLine()).line(key);
            return CommandLine.ExitCode.OK;
        }
    }
}
