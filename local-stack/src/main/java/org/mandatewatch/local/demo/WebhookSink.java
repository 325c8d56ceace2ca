package org.mandatewatch.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import org.mandatewatch.local.stack.Json;

/** A subscriber's webhook on 127.0.0.1: takes every message and remembers it. */
final class WebhookSink implements AutoCloseable {
    private static final int NO_CONTENT = 204;
    private static final int BAD_REQUEST = 400;

    private final HttpServer server;
    private final List<Received> all = new CopyOnWriteArrayList<>();
    private final BlockingQueue<Received> news = new LinkedBlockingQueue<>();
    private volatile String secret = "";

    private WebhookSink(HttpServer server) {
        this.server = server;
    }

    static WebhookSink open() throws IOException {
        var address = new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0);
        var sink = new WebhookSink(HttpServer.create(address, 0));
        sink.server.createContext("/alerts", sink::take);
        sink.server.start();
        return sink;
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/alerts";
    }

    /** From now on signatures are checked against this. */
    void expectSecret(String whsec) {
        secret = whsec;
    }

    /** What arrives from here on is handed out by it once, in order of arrival. */
    BlockingQueue<Received> news() {
        return news;
    }

    /** Everything that arrived so far. */
    List<Received> all() {
        return List.copyOf(all);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            String text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Optional<JsonNode> body = parse(text);
            body.ifPresent(json -> keep(exchange, text, json));
            exchange.sendResponseHeaders(body.isPresent() ? NO_CONTENT : BAD_REQUEST, -1);
        }
    }

    private void keep(HttpExchange exchange, String text, JsonNode json) {
        String id = header(exchange, "webhook-id");
        boolean signed = Signature.fits(
                secret, id, header(exchange, "webhook-timestamp"), text, header(exchange, "webhook-signature"));
        var received = new Received(id, Instant.now(), json, signed);
        all.add(received);
        news.add(received);
    }

    private static String header(HttpExchange exchange, String name) {
        String value = exchange.getRequestHeaders().getFirst(name);
        return value == null ? "" : value;
    }

    private static Optional<JsonNode> parse(String text) {
        try {
            return Optional.of(Json.MAPPER.readTree(text));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
