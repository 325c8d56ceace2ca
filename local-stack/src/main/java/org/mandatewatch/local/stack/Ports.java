package org.mandatewatch.local.stack;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mandatewatch.local.FreePort;

/** The TCP ports of one stack, all on 127.0.0.1. */
public record Ports(int mission, int ingest, int alert, int kafka, int postgres) {
    public static final Ports DEFAULT = new Ports(8080, 8081, 8082, 9092, 5432);

    /** Five ports in a row. */
    public static Ports from(int first) {
        return new Ports(first, first + 1, first + 2, first + 3, first + 4);
    }

    /** The default ports where they are free, others where not. */
    public static Ports freeNow() {
        return new Ports(
                freeOr(DEFAULT.mission),
                freeOr(DEFAULT.ingest),
                freeOr(DEFAULT.alert),
                freeOr(DEFAULT.kafka),
                freeOr(DEFAULT.postgres));
    }

    /** Names and numbers of those on which somebody listens already. */
    public List<String> taken() {
        return byName().entrySet().stream()
                .filter(entry -> !FreePort.isFree(entry.getValue()))
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .toList();
    }

    public int of(Service service) {
        return switch (service) {
            case MISSION -> mission;
            case INGEST -> ingest;
            case ALERT -> alert;
        };
    }

    /** Base address of a service, without a slash at its end. */
    public String url(Service service) {
        return "http://127.0.0.1:" + of(service);
    }

    /** In the order in which people should see them. */
    public Map<String, Integer> byName() {
        var ports = new LinkedHashMap<String, Integer>();
        ports.put("mission", mission);
        ports.put("ingest", ingest);
        ports.put("alert", alert);
        ports.put("kafka", kafka);
        ports.put("postgres", postgres);
        return ports;
    }

    public void save(Path file) {
        try {
            Json.MAPPER.writeValue(file.toFile(), byName());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /** What {@link #save} wrote; empty when it wrote nothing yet. */
    public static Optional<Ports> load(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            JsonNode node = Json.MAPPER.readTree(file.toFile());
            return Optional.of(new Ports(
                    node.path("mission").asInt(),
                    node.path("ingest").asInt(),
                    node.path("alert").asInt(),
                    node.path("kafka").asInt(),
                    node.path("postgres").asInt()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static int freeOr(int port) {
        return FreePort.isFree(port) ? port : FreePort.pick();
    }
}
