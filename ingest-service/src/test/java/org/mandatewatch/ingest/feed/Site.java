package org.mandatewatch.ingest.feed;

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

/** A newsroom's web site on this machine: pages that a test changes, and a memory of who asked for what. */
final class Site implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    private record Page(int status, Map<String, String> headers, String body) {}

    record Asked(String path, String userAgent, String etag) {}

    Site() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** A page; its text is its ETag as well. */
    Site page(String path, String type, String body) {
        String etag = "\"" + Integer.toHexString(body.hashCode()) + "\"";
        return status(path, 200, Map.of("Content-Type", type, "ETag", etag), body);
    }

    Site story(String path, String text) {
        return page(
                path, "text/html; charset=utf-8", "<html><body><article><p>" + text + "</p></article></body></html>");
    }

    /** An RSS feed of items, each "guid|path|title|description". */
    Site feed(String path, String... items) {
        StringBuilder rss = new StringBuilder("<rss version='2.0'><channel><title>Site</title>");
        for (String item : items) {
            String[] parts = item.split("\\|", -1);
            rss.append("<item><guid isPermaLink='false'>")
                    .append(parts[0])
                    .append("</guid><link>")
                    .append(url(parts[1]));
            rss.append("</link><title>")
                    .append(parts[2])
                    .append("</title><description>")
                    .append(parts[3]);
            rss.append("</description></item>");
        }
        return page(path, "application/rss+xml", rss.append("</channel></rss>").toString());
    }

    Site status(String path, int status, Map<String, String> headers, String body) {
        pages.put(path, new Page(status, headers, body));
        return this;
    }

    /** How often a path was asked for. */
    long asked(String path) {
        return asked.stream().filter(a -> a.path().equals(path)).count();
    }

    Asked last(String path) {
        return asked.stream().filter(a -> a.path().equals(path)).toList().getLast();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        var headers = exchange.getRequestHeaders();
        String etag = headers.getFirst("If-None-Match");
        asked.add(new Asked(path, headers.getFirst("User-Agent"), etag));
        Page page = pages.getOrDefault(path, new Page(404, Map.of(), "nothing here"));
        page.headers().forEach(exchange.getResponseHeaders()::add);
        if (etag != null && etag.equals(page.headers().get("ETag"))) {
            exchange.sendResponseHeaders(304, -1);
        } else {
            byte[] body = page.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(page.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }
}
