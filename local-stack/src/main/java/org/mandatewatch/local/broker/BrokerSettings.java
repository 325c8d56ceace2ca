package org.mandatewatch.local.broker;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** The settings of a single-node KRaft broker, small enough for a laptop. */
final class BrokerSettings {
    static final int NODE_ID = 1;
    static final String CONTROLLER_LISTENER = "CONTROLLER";

    /** Largest record, in bytes; the topics that carry whole articles allow as much. */
    private static final int MAX_MESSAGE_BYTES = 8 * 1024 * 1024;

    private BrokerSettings() {}

    static Map<String, String> of(Path dataDir, int port, int controllerPort) {
        var settings = new HashMap<>(network(port, controllerPort));
        settings.put("log.dirs", dataDir.toString());
        settings.put("auto.create.topics.enable", "false");
        settings.put("message.max.bytes", String.valueOf(MAX_MESSAGE_BYTES));
        // A stack left alone for months goes on where it stopped instead of reading everything again.
        settings.put(
                "offsets.retention.minutes",
                String.valueOf(Duration.ofDays(3650).toMinutes()));
        // After a crash the controller lets the new broker in only when the old one's session has run out.
        settings.put("broker.session.timeout.ms", "3000");
        settings.put("broker.heartbeat.interval.ms", "1000");
        settings.put("group.initial.rebalance.delay.ms", "0");
        settings.putAll(oneReplica());
        settings.putAll(smallFootprint());
        return settings;
    }

    private static Map<String, String> network(int port, int controllerPort) {
        return Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                String.valueOf(NODE_ID),
                "controller.quorum.voters",
                NODE_ID + "@127.0.0.1:" + controllerPort,
                "listeners",
                "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort,
                "advertised.listeners",
                "PLAINTEXT://127.0.0.1:" + port,
                "listener.security.protocol.map",
                "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "controller.listener.names",
                CONTROLLER_LISTENER,
                "inter.broker.listener.name",
                "PLAINTEXT");
    }

    private static Map<String, String> oneReplica() {
        return Map.of(
                "default.replication.factor", "1",
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "4",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "4",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                "share.coordinator.state.topic.num.partitions", "4");
    }

    private static Map<String, String> smallFootprint() {
        return Map.of(
                "num.network.threads", "2",
                "num.io.threads", "4",
                "background.threads", "2",
                "log.cleaner.dedupe.buffer.size", String.valueOf(2 * 1024 * 1024),
                "log.index.size.max.bytes", String.valueOf(1024 * 1024));
    }
}
