package org.mandatewatch.scenario.world;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A web site on this machine whose pages a test changes, and which remembers how it was asked for them. */
public final class Newsroom implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final List<Answered> answered = new CopyOnWriteArrayList<>();

    private record Page(int status, Map<String, String> headers, String body) {}

    private record Answered(String path, int status) {}

    public Newsroom() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    public String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** Puts a page in place, under an ETag that changes with its text. */
    public void publish(String path, String type, String body) {
        String etag = "\"" + Integer.toHexString(body.hashCode()) + "\"";
        answer(path, 200, Map.of("Content-Type", type, "ETag", etag), body);
    }

    /** Makes a path answer without a page. */
    public void answer(String path, int status, Map<String, String> headers) {
        answer(path, status, headers, "");
    }

    /** How often a path was asked for and answered so. */
    public long count(String path, int status) {
        return answered.stream().filter(new Answered(path, status)::equals).count();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(String path, int status, Map<String, String> headers, String body) {
        pages.put(path, new Page(status, headers, body));
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Page page = pages.getOrDefault(path, new Page(404, Map.of(), ""));
        String known = exchange.getRequestHeaders().getFirst("If-None-Match");
        boolean unchanged = known != null && known.equals(page.headers().get("ETag"));
        byte[] body = unchanged ? new byte[0] : page.body().getBytes(StandardCharsets.UTF_8);
        int status = unchanged ? 304 : page.status();
        page.headers().forEach(exchange.getResponseHeaders()::add);
        answered.add(new Answered(path, status));
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
