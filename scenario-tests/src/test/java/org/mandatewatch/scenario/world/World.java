package org.mandatewatch.scenario.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.mandatewatch.local.ApiKeys;
import org.mandatewatch.local.FreePort;
import org.mandatewatch.local.database.Durability;
import org.mandatewatch.local.database.EmbeddedDatabase;
import org.mandatewatch.local.stack.Service;

/**
 * The whole system, packaged: a broker, a database, and the three services, each in a process of its own, with a clock
 * that may run fast.
 */
public final class World implements AutoCloseable {

    private static final String KEY = "scenario-key";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path folder;
    private final int brokerPort = FreePort.pick();
    private final EmbeddedDatabase database;
    private final ChildJvm broker;
    private final Map<Service, ChildJvm> services = new EnumMap<>(Service.class);
    private final Map<Service, Api> apis = new EnumMap<>(Service.class);
    private final Sink sink = new Sink();

    private World(Instant simBase, int speed) throws Exception {
        folder = Files.createTempDirectory("mandatewatch-scenario-");
        broker = new ChildJvm(
                folder.resolve("broker.log"),
                List.of(
                        "-Xmx384m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BrokerMain.class.getName(),
                        folder.resolve("kafka").toString(),
                        String.valueOf(brokerPort)));
        database = EmbeddedDatabase.start(folder.resolve("postgres"), Durability.FAST);
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), "postgres", "")) {
            ApiKeys.insert(connection, KEY, "scenario", "admin");
        }
        Instant realBase = Instant.now();
        for (Service service : Service.values()) {
            int port = FreePort.pick();
            apis.put(service, new Api(port, KEY));
            services.put(
                    service,
                    new ChildJvm(
                            folder.resolve(service.id() + ".log"), options(service, port, simBase, realBase, speed)));
        }
    }

    /**
     * Starts everything and returns once every service is ready.
     *
     * @param simBase domain time now
     * @param speed domain seconds per real second
     */
    public static World start(Instant simBase, int speed) {
        try {
            World world = new World(simBase, speed);
            try {
                world.awaitReady();
            } catch (RuntimeException e) {
                // Nobody else can: what did start would outlive the tests.
                world.close();
                throw e;
            }
            return world;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public Api ingest() {
        return apis.get(Service.INGEST);
    }

    public Api mission() {
        return apis.get(Service.MISSION);
    }

    public Api alert() {
        return apis.get(Service.ALERT);
    }

    public Api api(Service service) {
        return apis.get(service);
    }

    public Sink sink() {
        return sink;
    }

    public void kill(Service service) {
        services.get(service).kill();
    }

    public void restart(Service service) {
        services.get(service).start();
    }

    public void killBroker() {
        broker.kill();
    }

    public void restartBroker() {
        broker.start();
    }

    /** Waits until every service says that it is ready. */
    public void awaitReady() {
        for (Service service : Service.values()) {
            Awaitility.await(service.module())
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(200))
                    .failFast(() -> {
                        if (!services.get(service).isAlive()) {
                            throw new IllegalStateException(service.module() + " ended:\n"
                                    + services.get(service).lastWords());
                        }
                    })
                    .until(() -> apis.get(service).isReady());
        }
    }

    /** Ends of all logs, for a failure's message. */
    public String lastWords() {
        StringBuilder words = new StringBuilder();
        services.forEach((service, jvm) -> words.append("== ")
                .append(service.module())
                .append('\n')
                .append(jvm.lastWords())
                .append('\n'));
        return words.toString();
    }

    @Override
    public void close() {
        services.values().forEach(ChildJvm::stop);
        sink.close();
        broker.stop();
        database.close();
    }

    private List<String> options(Service service, int port, Instant simBase, Instant realBase, int speed) {
        List<String> options = new ArrayList<>(List.of("-Xmx160m"));
        Map.of(
                        "quarkus.http.host", "127.0.0.1",
                        "quarkus.http.port", String.valueOf(port),
                        "kafka.bootstrap.servers", "127.0.0.1:" + brokerPort,
                        "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                        "quarkus.datasource.username", service.id(),
                        "quarkus.datasource.password", service.id(),
                        "mandatewatch.clock.sim-base", simBase.toString(),
                        "mandatewatch.clock.real-base", realBase.toString(),
                        "mandatewatch.clock.speed", String.valueOf(speed))
                .forEach((name, value) -> options.add("-D" + name + "=" + value));
        options.add("-Dmandatewatch.ssrf.allow=127.0.0.0/8");
        // Newsrooms on this machine need no patience.
        Map.of(
                        "min-interval",
                        "PT1S",
                        "tick",
                        "PT0.5S",
                        "lease",
                        "PT10S",
                        "pace-per-host",
                        "PT0S",
                        "recheck-after",
                        "PT2S")
                .forEach((name, value) -> options.add("-Dmandatewatch.ingest.feeds." + name + "=" + value));
        options.add("-Dmandatewatch.alert.secret-key=for-scenarios-only-and-long-enough-to-be-taken");
        options.add("-jar");
        options.add(Path.of("..", service.module(), "target", "quarkus-app", "quarkus-run.jar")
                .toString());
        return options;
    }
}
