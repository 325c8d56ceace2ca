package org.mandatewatch.scenario.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.mandatewatch.common.json.ContractJson;

/** A webhook's receiver on this machine that remembers everything it was sent. */
public final class Sink implements AutoCloseable {

    private final HttpServer server;
    private final Queue<Received> received = new ConcurrentLinkedQueue<>();
    private final AtomicInteger taken = new AtomicInteger();
    private volatile Temper temper = request -> Reply.TAKEN;

    Sink() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
    }

    /** An address of its own for each name, so that subscribers can be told apart. */
    public String url(String name) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + name;
    }

    /** What came to one address so far, oldest first. */
    public List<Received> at(String name) {
        return received.stream().filter(r -> r.name().equals(name)).toList();
    }

    /** Everything that came so far, oldest first. */
    public List<Received> all() {
        return List.copyOf(received);
    }

    /** How many requests were answered with success so far. */
    public int taken() {
        return taken.get();
    }

    /** Makes the receiver answer otherwise than by taking everything. */
    public void temper(Temper other) {
        temper = other;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** How a receiver answers. Called by many threads at once. */
    @FunctionalInterface
    public interface Temper {
        Reply answer(Received request);
    }

    /**
     * One answer.
     *
     * @param headers to be sent along
     * @param stall how long the sender waits for it
     */
    public record Reply(int status, Map<String, String> headers, Duration stall) {

        public static final Reply TAKEN = new Reply(204, Map.of(), Duration.ZERO);

        boolean takes() {
            return status / 100 == 2;
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        Instant at = Instant.now();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Received request = new Received(
                exchange.getRequestURI().getPath().substring(1),
                exchange.getRequestHeaders().getFirst("webhook-id"),
                exchange.getRequestHeaders().getFirst("webhook-timestamp"),
                exchange.getRequestHeaders().getFirst("webhook-signature"),
                body,
                at,
                false);
        Reply reply = temper.answer(request);
        if (reply.takes()) {
            // Before the answer is written: whoever hears it may act on it at once.
            received.add(request.asTaken());
            taken.incrementAndGet();
        } else {
            received.add(request);
        }
        stall(reply.stall());
        reply.headers().forEach(exchange.getResponseHeaders()::add);
        exchange.sendResponseHeaders(reply.status(), -1);
        exchange.close();
    }

    private static void stall(Duration length) {
        try {
            Thread.sleep(length);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * One request.
     *
     * @param at when its first byte was here
     * @param taken answered with success
     */
    public record Received(
            String name, String id, String timestamp, String signature, String body, Instant at, boolean taken) {

        Received asTaken() {
            return new Received(name, id, timestamp, signature, body, at, true);
        }

        public JsonNode json() {
            try {
                return ContractJson.mapper().readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        public String type() {
            return json().get("type").asText();
        }

        /** The rung, or an empty text when the message belongs to none. */
        public String rung() {
            return json().at("/data/rung").asText("");
        }
    }
}
