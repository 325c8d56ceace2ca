package org.mandatewatch.local.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.mandatewatch.local.stack.DataFolder;
import org.mandatewatch.local.stack.Ports;

/** Stands in for all three services on one port: canned answers by method and path, and a memory of what was asked. */
final class FakeServices implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    record Answer(int status, String body) {}

    record Asked(String method, String uri, String authorization, String contentType, String body) {}

    FakeServices(DataFolder data) throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", this::answer);
        server.start();
        int port = server.getAddress().getPort();
        new Ports(port, port, port, port, port).save(data.create().ports());
    }

    FakeServices answering(String methodAndPath, int status, String body) {
        answers.put(methodAndPath, new Answer(status, body.replace('\'', '"')));
        return this;
    }

    Asked onlyQuestion() {
        if (asked.size() != 1) {
            throw new AssertionError("expected one request, not " + asked);
        }
        return asked.getFirst();
    }

    List<Asked> questions() {
        return List.copyOf(asked);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var headers = exchange.getRequestHeaders();
            asked.add(new Asked(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    String.valueOf(headers.getFirst("Authorization")),
                    String.valueOf(headers.getFirst("Content-Type")),
                    body));
            String key =
                    exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
            Answer answer = answers.getOrDefault(key, new Answer(404, "{\"title\":\"Not Found\"}"));
            byte[] bytes = answer.body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
