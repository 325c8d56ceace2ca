package org.mandatewatch.local.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.mandatewatch.local.FreePort;

/**
 * One real PostgreSQL 18 server as a child process, listening on 127.0.0.1, with the database {@code mandatewatch}
 * bootstrapped: roles, schemas and the table of API keys.
 *
 * <p>Binaries 18.6.0 exist on Maven Central for Linux (amd64 and arm64), macOS (Intel and Apple silicon) and Windows
 * (amd64; Windows on ARM runs those too); Maven downloads those of the platform at hand alone. They need glibc, so
 * Alpine does not run them. The server refuses to run as root; as root it is therefore started through
 * {@code unshare -U}, which needs user namespaces.
 *
 * <p>A server that outlived its launcher, because the launcher was killed, is stopped at the next start on the same
 * directory. The server trusts every local connection, so roles have passwords only for the sake of likeness.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    /** Name of the one database. */
    public static final String NAME = "mandatewatch";

    private static final Duration STARTUP_LIMIT = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;

    private EmbeddedDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Starts on a free port; otherwise like {@link #start(Path, int, Durability)}. */
    public static EmbeddedDatabase start(Path dataDir, Durability durability) {
        return start(dataDir, FreePort.pick(), durability);
    }

    /**
     * Returns once the database takes connections and is bootstrapped. Does not stop by itself when the JVM ends: the
     * owner calls {@link #close()}.
     *
     * @param dataDir created when missing; serves one server at a time
     * @throws UncheckedIOException when the server does not come up
     * @throws IllegalStateException when the database cannot be bootstrapped
     */
    public static EmbeddedDatabase start(Path dataDir, int port, Durability durability) {
        Path directory = dataDir.toAbsolutePath();
        OrphanServer.stop(directory);
        try {
            Files.createDirectories(directory);
            var database = new EmbeddedDatabase(EmbeddedPostgres.builder()
                    .setPort(port)
                    .setDataDirectory(directory)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setOverrideWorkingDirectory(BinariesFolder.path().toFile())
                    .setPGStartupWait(STARTUP_LIMIT)
                    // The same order of text on every machine, and no dependence on installed locales.
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("fsync", durability.setting())
                    .setServerConfig("synchronous_commit", durability.setting())
                    .setServerConfig("full_page_writes", durability.setting())
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("shared_buffers", "64MB")
                    .start());
            database.bootstrap();
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start on port " + port + " with " + directory, e);
        }
    }

    /**
     * Stops the server that runs on this data directory, if one does.
     *
     * @return whether there was one
     */
    public static boolean stopLeftover(Path dataDir) {
        return OrphanServer.stop(dataDir.toAbsolutePath());
    }

    public int port() {
        return server.getPort();
    }

    /** Address of the database {@value #NAME}, without user or parameters. */
    public String jdbcUrl() {
        return jdbcUrl(port());
    }

    /** The same for a server that another process runs. */
    public static String jdbcUrl(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + NAME;
    }

    /** A new connection to {@value #NAME} as superuser; the caller closes it. */
    public Connection connect() throws SQLException {
        return server.getDatabase("postgres", NAME).getConnection();
    }

    /** Ends all sessions and stops the server; does nothing the second time. */
    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void bootstrap() {
        try {
            try (Connection maintenance = server.getPostgresDatabase().getConnection()) {
                Bootstrap.createDatabase(maintenance);
            }
            try (Connection connection = connect()) {
                Bootstrap.run(connection);
            }
        } catch (SQLException | RuntimeException e) {
            close();
            throw new IllegalStateException("cannot bootstrap the database", e);
        }
    }
}
