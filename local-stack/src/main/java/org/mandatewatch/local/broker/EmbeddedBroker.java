package org.mandatewatch.local.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;
import org.mandatewatch.contract.Topic;
import org.mandatewatch.local.FreePort;

/**
 * One real Kafka node (KRaft, broker and controller) in this JVM, listening on 127.0.0.1 without encryption.
 *
 * <p>A data directory is formatted at its first start and reused ever after; it serves one broker at a time. Every
 * {@link Topic} that is missing is created; topics that exist are left as they are.
 */
public final class EmbeddedBroker implements AutoCloseable {
    private final KafkaRaftServer server;
    private final int port;
    private boolean closed;

    private EmbeddedBroker(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /** Starts on a free port; otherwise like {@link #start(Path, int)}. */
    public static EmbeddedBroker start(Path dataDir) {
        return start(dataDir, FreePort.pick());
    }

    /**
     * Returns once the broker takes requests and all topics exist.
     *
     * @param dataDir created when missing
     * @throws UncheckedIOException when the directory cannot be made or formatted
     * @throws RuntimeException what Kafka throws when it cannot start, for instance because the port is taken
     */
    public static EmbeddedBroker start(Path dataDir, int port) {
        Path directory = dataDir.toAbsolutePath();
        formatIfNew(directory);
        Map<String, String> settings = BrokerSettings.of(directory, port, FreePort.pick());
        var broker = new EmbeddedBroker(new KafkaRaftServer(new KafkaConfig(settings), Time.SYSTEM), port);
        try {
            broker.server.startup();
            Topics.createMissing(broker.bootstrapServers());
            return broker;
        } catch (RuntimeException e) {
            broker.close();
            throw e;
        }
    }

    /** For {@code kafka.bootstrap.servers}: {@code 127.0.0.1:port}. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** Stops in order, so that the next start needs no recovery; does nothing the second time. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            server.shutdown();
            server.awaitShutdown();
        }
    }

    private static void formatIfNew(Path directory) {
        if (Files.exists(directory.resolve("meta.properties"))) {
            return;
        }
        try {
            Files.createDirectories(directory);
            new Formatter()
                    .setNodeId(BrokerSettings.NODE_ID)
                    .setClusterId(Uuid.randomUuid().toString())
                    .addDirectory(directory.toString())
                    .setMetadataLogDirectory(directory.toString())
                    .setControllerListenerName(BrokerSettings.CONTROLLER_LISTENER)
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .setIgnoreFormatted(true)
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot prepare the broker's folder " + directory, e);
        } catch (Exception e) {
            throw new IllegalStateException("cannot format the broker's folder " + directory, e);
        }
    }
}
