package org.mandatewatch.alert.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.mandatewatch.common.json.ContractJson;

/** A receiver of webhooks that keeps what it got and answers as it is told. */
public final class WebhookSink implements AutoCloseable {

    private final HttpServer server;
    private final List<Got> got = new CopyOnWriteArrayList<>();
    private final Queue<Answer> answers = new ArrayDeque<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile boolean stalling;

    /** One request. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Got(String path, Map<String, List<String>> headers, byte[] bytes) {

        public String body() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            try {
                return ContractJson.mapper().readTree(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        public String id() {
            return header("webhook-id");
        }

        public String reason() {
            return json().path("type").asText();
        }

        public String rung() {
            return json().path("data").path("rung").asText();
        }

        public String header(String name) {
            return asHttp().firstValue(name).orElseThrow();
        }

        public HttpHeaders asHttp() {
            return HttpHeaders.of(headers, (name, value) -> true);
        }
    }

    public WebhookSink() {
        this(0);
    }

    /**
     * @param port 0 for any that is free
     */
    public WebhookSink(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    /** From now on it takes requests and answers none of them until it is closed. */
    public WebhookSink stalls() {
        stalling = true;
        return this;
    }

    /** The statuses of the next answers; 204 after them. */
    public WebhookSink answers(Integer... statuses) {
        synchronized (answers) {
            Stream.of(statuses).map(status -> new Answer(status, Map.of(), "")).forEach(answers::add);
        }
        return this;
    }

    /** The next answer, with its headers and words. */
    public WebhookSink answers(int status, Map<String, String> headers, String body) {
        synchronized (answers) {
            answers.add(new Answer(status, headers, body));
        }
        return this;
    }

    private record Answer(int status, Map<String, String> headers, String body) {}

    public List<Got> got() {
        return List.copyOf(got);
    }

    /** {@code "deadline-approaching P7D"}, in the order of arrival. */
    public List<String> lines() {
        return got.stream()
                .map(g -> (g.reason() + " " + g.rung()).replace(" null", ""))
                .toList();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            got.add(new Got(
                    exchange.getRequestURI().toString(),
                    Map.copyOf(exchange.getRequestHeaders()),
                    exchange.getRequestBody().readAllBytes()));
            if (stalling) {
                closed.await();
                return;
            }
            Answer answer;
            synchronized (answers) {
                answer = Objects.requireNonNullElse(answers.poll(), new Answer(204, Map.of(), ""));
            }
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            answer.headers().forEach(exchange.getResponseHeaders()::add);
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }
}
