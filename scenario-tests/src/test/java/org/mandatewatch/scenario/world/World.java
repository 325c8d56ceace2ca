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
import java.util.Objects;
import java.util.TreeMap;
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
    private final Map<String, String> settings = new TreeMap<>();
    private final Map<Service, Replica> services = new EnumMap<>(Service.class);
    private final List<Replica> further = new ArrayList<>();
    private final Sink sink = new Sink();

    private World(Instant simBase, int speed, Map<String, String> ownSettings) throws Exception {
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
        settings.putAll(Map.of(
                "quarkus.http.host", "127.0.0.1",
                "kafka.bootstrap.servers", bootstrap(),
                "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                "mandatewatch.clock.sim-base", simBase.toString(),
                "mandatewatch.clock.real-base", Instant.now().toString(),
                "mandatewatch.clock.speed", String.valueOf(speed),
                "mandatewatch.ssrf.allow", "127.0.0.0/8",
                "mandatewatch.alert.secret-key", "for-scenarios-only-and-long-enough-to-be-taken"));
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
                .forEach((name, value) -> settings.put("mandatewatch.ingest.feeds." + name, value));
        settings.putAll(ownSettings);
        for (Service service : Service.values()) {
            services.put(service, launch(service, service.id()));
        }
    }

    /**
     * Starts everything and returns once every service is ready.
     *
     * @param simBase domain time now
     * @param speed domain seconds per real second
     */
    public static World start(Instant simBase, int speed) {
        return start(simBase, speed, Map.of());
    }

    /**
     * The same with settings of a test's own.
     *
     * @param settings configuration of all services, by property name
     */
    public static World start(Instant simBase, int speed, Map<String, String> settings) {
        try {
            World world = new World(simBase, speed, settings);
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
        return api(Service.INGEST);
    }

    public Api mission() {
        return api(Service.MISSION);
    }

    public Api alert() {
        return api(Service.ALERT);
    }

    public Api api(Service service) {
        return Objects.requireNonNull(services.get(service)).api();
    }

    /** The broker's address, for clients of a test's own. */
    public String bootstrap() {
        return "127.0.0.1:" + brokerPort;
    }

    /** One more process of a service, beside the first one and ready. */
    public Replica another(Service service) {
        Replica replica = launch(service, service.id() + "-" + (further.size() + 2));
        further.add(replica);
        awaitReady(service.module(), replica);
        return replica;
    }

    public Sink sink() {
        return sink;
    }

    public void kill(Service service) {
        services.get(service).jvm().kill();
    }

    public void restart(Service service) {
        services.get(service).jvm().start();
    }

    /** Lets a service finish what it holds and end. */
    public void stop(Service service) {
        services.get(service).stop();
    }

    public void killBroker() {
        broker.kill();
    }

    public void restartBroker() {
        broker.start();
    }

    /** Waits until every service says that it is ready. */
    public void awaitReady() {
        services.forEach((service, replica) -> awaitReady(service.module(), replica));
    }

    private static void awaitReady(String name, Replica replica) {
        Awaitility.await(name)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .failFast(() -> {
                    if (!replica.jvm().isAlive()) {
                        throw new IllegalStateException(
                                name + " ended:\n" + replica.jvm().lastWords());
                    }
                })
                .until(() -> replica.api().isReady());
    }

    /** Ends of all logs, for a failure's message. */
    public String lastWords() {
        StringBuilder words = new StringBuilder();
        services.forEach((service, replica) -> words.append("== ")
                .append(service.module())
                .append('\n')
                .append(replica.jvm().lastWords())
                .append('\n'));
        return words.toString();
    }

    @Override
    public void close() {
        further.forEach(Replica::stop);
        services.values().forEach(Replica::stop);
        sink.close();
        broker.stop();
        database.close();
    }

    private Replica launch(Service service, String name) {
        int port = FreePort.pick();
        List<String> options = new ArrayList<>(List.of("-Xmx160m"));
        settings.forEach((setting, value) -> options.add("-D" + setting + "=" + value));
        options.add("-Dquarkus.http.port=" + port);
        options.add("-Dquarkus.datasource.username=" + service.id());
        options.add("-Dquarkus.datasource.password=" + service.id());
        options.add("-jar");
        options.add(Path.of("..", service.module(), "target", "quarkus-app", "quarkus-run.jar")
                .toString());
        return new Replica(new ChildJvm(folder.resolve(name + ".log"), options), new Api(port, KEY));
    }
}
