package org.mandatewatch.local.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.mandatewatch.local.ApiKeys;
import org.mandatewatch.local.Folders;
import org.mandatewatch.local.broker.EmbeddedBroker;
import org.mandatewatch.local.database.Durability;
import org.mandatewatch.local.database.EmbeddedDatabase;

/**
 * The one broker and the one database of this test JVM, started at first use and stopped with the JVM.
 *
 * <p>Quarkus loads test classes through several class loaders, each with its own statics; the addresses are therefore
 * kept in system properties, which all of them share, and both are started by the JVM's own class loader, because
 * Quarkus closes its class loaders between tests while the broker goes on loading classes.
 */
public final class SharedLocalStack {
    public static final String ADMIN_KEY = "test-admin-key";
    public static final String EDITOR_KEY = "test-editor-key";
    public static final String PUBLISHER_KEY = "test-publisher-key";
    public static final String READER_KEY = "test-reader-key";

    private static final String BOOTSTRAP_PROPERTY = "mandatewatch.test.bootstrap-servers";
    private static final String JDBC_PROPERTY = "mandatewatch.test.jdbc-url";

    private final String bootstrapServers;
    private final String jdbcUrl;

    private SharedLocalStack(String bootstrapServers, String jdbcUrl) {
        this.bootstrapServers = bootstrapServers;
        this.jdbcUrl = jdbcUrl;
    }

    /** Starts both, unless this JVM has them already. Keys of every role are known from the start. */
    public static SharedLocalStack get() {
        // The only lock that every class loader of the JVM sees.
        synchronized (System.getProperties()) {
            return running().orElseGet(SharedLocalStack::startInSystemClassLoader);
        }
    }

    /** {@code 127.0.0.1:port}. */
    public String bootstrapServers() {
        return bootstrapServers;
    }

    /** Address of the database, without user; user and password are a service's name, or {@code postgres}. */
    public String jdbcUrl() {
        return jdbcUrl;
    }

    /** A new connection as superuser; the caller closes it. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl, "postgres", "");
    }

    /**
     * Lets one more key in.
     *
     * @param role {@code publisher}, {@code editor}, {@code reader} or {@code admin}
     */
    public void insertApiKey(String key, String label, String role) {
        try (Connection connection = connect()) {
            ApiKeys.insert(connection, key, label, role);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot insert the key " + label, e);
        }
    }

    private static Optional<SharedLocalStack> running() {
        String bootstrapServers = System.getProperty(BOOTSTRAP_PROPERTY);
        String jdbcUrl = System.getProperty(JDBC_PROPERTY);
        return bootstrapServers == null || jdbcUrl == null
                ? Optional.empty()
                : Optional.of(new SharedLocalStack(bootstrapServers, jdbcUrl));
    }

    private static SharedLocalStack startInSystemClassLoader() {
        ClassLoader system = ClassLoader.getSystemClassLoader();
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(system);
        try {
            // Starts here when this is the class that the system class loader knows, else over there.
            Method start = Class.forName(SharedLocalStack.class.getName(), true, system)
                    .getDeclaredMethod("start");
            start.setAccessible(true);
            start.invoke(null);
            return running().orElseThrow();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot start the shared stack", e);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static void start() {
        try {
            Path folder = Files.createTempDirectory("mandatewatch-test-");
            var broker = EmbeddedBroker.start(folder.resolve("kafka"));
            var database = EmbeddedDatabase.start(folder.resolve("postgres"), Durability.FAST);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(broker, database, folder), "test-stack-stop"));
            var stack = new SharedLocalStack(broker.bootstrapServers(), database.jdbcUrl());
            stack.insertApiKey(ADMIN_KEY, "tests: admin", "admin");
            stack.insertApiKey(EDITOR_KEY, "tests: editor", "editor");
            stack.insertApiKey(PUBLISHER_KEY, "tests: publisher", "publisher");
            stack.insertApiKey(READER_KEY, "tests: reader", "reader");
            System.setProperty(BOOTSTRAP_PROPERTY, stack.bootstrapServers);
            System.setProperty(JDBC_PROPERTY, stack.jdbcUrl);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(EmbeddedBroker broker, EmbeddedDatabase database, Path folder) {
        database.close();
        broker.close();
        Folders.delete(folder);
    }
}
