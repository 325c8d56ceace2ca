package org.mandatewatch.common.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mandatewatch.common.net.GuardedHttp.Answer;
import org.mandatewatch.common.net.GuardedHttp.Call;

class GuardedHttpTest {

    private static final CountDownLatch RELEASE = new CountDownLatch(1);
    private static final Vertx VERTX = Vertx.vertx();
    private static HttpServer server;
    private static String base;

    @BeforeAll
    static void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/echo", exchange -> {
            String host = exchange.getRequestHeaders().getFirst("Host");
            byte[] body = exchange.getRequestBody().readAllBytes();
            answer(
                    exchange,
                    200,
                    exchange.getRequestMethod() + " " + host + " " + exchange.getRequestURI() + " "
                            + new String(body, StandardCharsets.UTF_8));
        });
        server.createContext("/redirect", exchange -> {
            exchange.getResponseHeaders().add("Location", base + "/echo");
            answer(exchange, 302, "");
        });
        server.createContext("/large", exchange -> answer(exchange, 200, "x".repeat(10_000)));
        server.createContext("/silent", exchange -> {
            try {
                RELEASE.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            answer(exchange, 200, "late");
        });
        server.start();
        base = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterAll
    static void stop() {
        RELEASE.countDown();
        server.stop(0);
        VERTX.close();
    }

    @Test
    void a_call_arrives_with_its_host_path_query_and_body() {
        Answer answer = send(http("127.0.0.1/32"), "POST", "/echo?a=b%20c", "hello", 1000);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(text(answer)).isEqualTo("POST " + base.substring(7) + " /echo?a=b%20c hello");
        assertThat(answer.headers()).containsKey("content-LENGTH");
    }

    @Test
    void a_redirect_is_not_followed() {
        Answer answer = send(http("127.0.0.1/32"), "GET", "/redirect", "", 1000);
        assertThat(answer.status()).isEqualTo(302);
    }

    @Test
    void an_address_inside_is_not_called() {
        assertThatThrownBy(() -> send(http(), "GET", "/echo", "", 1000)).isInstanceOf(RefusedUrl.class);
    }

    @Test
    void a_long_answer_is_cut_off() {
        assertThatThrownBy(() -> send(http("127.0.0.1/32"), "GET", "/large", "", 9_999))
                .hasMessageContaining("longer than 9999 bytes");
    }

    @Test
    void a_silent_server_is_given_up() {
        GuardedHttp http = http("127.0.0.1/32");
        Call call = Call.get(URI.create(base + "/silent"), Map.of(), Duration.ofMillis(200), 100);
        assertThatThrownBy(() -> http.send(call).await().atMost(Duration.ofSeconds(20)))
                .hasMessageMatching("(?s).*(no answer within|timeout).*");
    }

    private static Answer send(GuardedHttp http, String method, String path, String body, int maxBytes) {
        Call call = new Call(
                method,
                URI.create(base + path),
                Map.of("X-Test", "1"),
                body.getBytes(StandardCharsets.UTF_8),
                Duration.ofSeconds(20),
                maxBytes);
        return http.send(call).await().atMost(Duration.ofSeconds(30));
    }

    private static GuardedHttp http(String... allow) {
        return new GuardedHttp(VERTX, new UrlGuard(() -> Optional.of(List.of(allow))));
    }

    private static String text(Answer answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
