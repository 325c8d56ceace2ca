package org.mandatewatch.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.local.broker.EmbeddedBroker;
import org.mandatewatch.local.database.Durability;
import org.mandatewatch.local.database.EmbeddedDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Broker and database in this JVM, and the three services as its watched children. */
public final class Stack implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Stack.class);

    private final StackPlan plan;
    private final List<SupervisedProcess> services = new ArrayList<>();
    private @Nullable EmbeddedBroker broker;
    private @Nullable EmbeddedDatabase database;
    private boolean closed;

    public Stack(StackPlan plan) {
        this.plan = plan;
    }

    /**
     * Stops what an earlier run left behind, then starts broker and database side by side and waits until both work. After
     * a failure {@link #close()} stops what did start.
     *
     * @throws IllegalStateException when one of them does not start, or when this was closed already
     */
    public synchronized void startEmbedded() {
        if (closed) {
            throw new IllegalStateException("asked to stop before it had started");
        }
        DataFolder data = plan.data();
        Ports ports = plan.ports();
        Leftovers.stop(data).forEach(name -> LOG.info("stopped {}, left over from an earlier run", name));
        inParallel(List.of(
                () -> broker = EmbeddedBroker.start(data.kafka(), ports.kafka()),
                () -> database = EmbeddedDatabase.start(data.postgres(), ports.postgres(), Durability.SAFE)));
        ensureAdminKey();
        ports.save(data.ports());
        LOG.info("broker and database are up on {}", ports.byName());
    }

    /** Starts the services, all at once, in this domain time; returns before they are ready. */
    public synchronized void startServices(SimClock clock) {
        if (closed) {
            throw new IllegalStateException("asked to stop before it had started");
        }
        DataFolder data = plan.data();
        var addresses = addresses();
        for (Service service : Service.values()) {
            services.add(SupervisedProcess.start(
                    service.module(),
                    () -> ServiceCommand.of(service, plan.project(), plan.ports(), clock, addresses),
                    secretsOf(service),
                    data.log(service.id()),
                    data.pidFile(service.id())));
        }
    }

    /** Stops the services, all at once, and leaves broker and database running. */
    public synchronized void stopServices() {
        inParallel(services.stream().<Runnable>map(service -> service::close).toList());
        services.clear();
    }

    /** Stops the services, all at once, then database and broker. Does nothing the second time. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        stopServices();
        inParallel(List.of(this::closeDatabase, this::closeBroker));
    }

    private Map<String, String> secretsOf(Service service) {
        if (service != Service.ALERT) {
            return Map.of();
        }
        try {
            return Map.of(
                    "MANDATEWATCH_ALERT_SECRET_KEY",
                    SecretFile.readOrMake(plan.data().alertSecretKey()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make " + plan.data().alertSecretKey(), e);
        }
    }

    private void ensureAdminKey() {
        EmbeddedDatabase started = database;
        if (started == null) {
            throw new IllegalStateException("the database has not started");
        }
        try (Connection connection = started.connect()) {
            AdminKey.ensure(plan.data(), connection);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("cannot make the admin key", e);
        }
    }

    private EmbeddedAddresses addresses() {
        EmbeddedBroker startedBroker = broker;
        EmbeddedDatabase startedDatabase = database;
        if (startedBroker == null || startedDatabase == null) {
            throw new IllegalStateException("broker or database has not started");
        }
        return new EmbeddedAddresses(startedBroker.bootstrapServers(), startedDatabase.jdbcUrl());
    }

    private void closeDatabase() {
        if (database != null) {
            database.close();
        }
    }

    private void closeBroker() {
        if (broker != null) {
            broker.close();
        }
    }

    /** Waits for all of them, even when one fails, so that nothing is still starting while the rest is stopped. */
    private static void inParallel(List<Runnable> tasks) {
        try {
            CompletableFuture.allOf(tasks.stream()
                            .map(task -> CompletableFuture.runAsync(task, command -> new Thread(command).start()))
                            .toArray(CompletableFuture<?>[]::new))
                    .join();
        } catch (CompletionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new IllegalStateException(cause.getMessage(), cause);
        }
    }
}
