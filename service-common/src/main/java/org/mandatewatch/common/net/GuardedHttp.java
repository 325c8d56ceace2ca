package org.mandatewatch.common.net;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Calls URLs that users chose. The address is resolved once, judged, and then connected to as it is, so that a name
 * cannot point elsewhere between the two; redirects are answers like any other and never followed.
 */
@ApplicationScoped
public class GuardedHttp {

    private final Vertx vertx;
    private final UrlGuard guard;
    private final HttpClient client;

    GuardedHttp(Vertx vertx, UrlGuard guard) {
        this.vertx = vertx;
        this.guard = guard;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setDecompressionSupported(true)
                .setVerifyHost(true)
                .setIdleTimeout(60)
                .setMaxPoolSize(8));
    }

    @PreDestroy
    void close() {
        client.close();
    }

    /**
     * Judges a URL without calling it. Blocks for the name lookup.
     *
     * @throws RefusedUrl when it may not be called
     */
    public void check(URI url) {
        guard.resolve(url);
    }

    /**
     * Calls a URL. Fails with {@link RefusedUrl} when it may not be called, with {@link AnswerTooLarge} when the answer
     * is longer than asked for, and with an {@link IOException} or timeout when the call itself fails.
     */
    public Uni<Answer> send(Call call) {
        return Uni.createFrom()
                .completionStage(() -> vertx.executeBlocking(() -> guard.resolve(call.url()), false)
                        .compose(address -> connect(call, address))
                        .toCompletionStage());
    }

    private Future<Answer> connect(Call call, InetAddress address) {
        URI url = call.url();
        boolean tls = "https".equalsIgnoreCase(url.getScheme());
        int port = url.getPort() >= 0 ? url.getPort() : tls ? 443 : 80;
        String path =
                Optional.ofNullable(url.getRawPath()).filter(p -> !p.isEmpty()).orElse("/");
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.valueOf(call.method()))
                .setServer(SocketAddress.inetSocketAddress(port, address.getHostAddress()))
                .setHost(url.getHost())
                .setPort(port)
                .setSsl(tls)
                .setURI(url.getRawQuery() == null ? path : path + "?" + url.getRawQuery())
                .setFollowRedirects(false)
                .setConnectTimeout(call.timeout().toMillis())
                .setTimeout(call.timeout().toMillis());
        call.headers().forEach(options::putHeader);
        Promise<Answer> answer = Promise.promise();
        // One timer over everything: a server that drips bytes must not hold us beyond the time asked for.
        long timer = vertx.setTimer(
                call.timeout().toMillis(), id -> answer.tryFail(new IOException("no answer within " + call.timeout())));
        client.request(options)
                .compose(request -> {
                    answer.future().onFailure(e -> request.reset());
                    return request.send(Buffer.buffer(call.body()));
                })
                .onSuccess(response -> read(response, call.maxBytes(), answer))
                .onFailure(answer::tryFail);
        return answer.future().onComplete(done -> vertx.cancelTimer(timer));
    }

    private static void read(HttpClientResponse response, int maxBytes, Promise<Answer> answer) {
        Buffer body = Buffer.buffer();
        response.exceptionHandler(answer::tryFail);
        response.handler(chunk -> {
            if (body.length() + chunk.length() > maxBytes) {
                answer.tryFail(new AnswerTooLarge(maxBytes));
            } else {
                body.appendBuffer(chunk);
            }
        });
        response.endHandler(end -> {
            Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            response.headers().forEach(header -> headers.putIfAbsent(header.getKey(), header.getValue()));
            answer.tryComplete(new Answer(response.statusCode(), headers, body.getBytes()));
        });
    }

    /**
     * One call.
     *
     * @param method HTTP method in capitals
     * @param timeout real time for the whole call, from connecting to the last byte
     * @param maxBytes longest answer that is read, after decompression
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Call(
            String method, URI url, Map<String, String> headers, byte[] body, Duration timeout, int maxBytes) {

        public Call {
            headers = Map.copyOf(headers);
        }

        public static Call get(URI url, Map<String, String> headers, Duration timeout, int maxBytes) {
            return new Call("GET", url, headers, new byte[0], timeout, maxBytes);
        }

        public static Call post(URI url, Map<String, String> headers, byte[] body, Duration timeout, int maxBytes) {
            return new Call("POST", url, headers, body, timeout, maxBytes);
        }
    }

    /**
     * What came back.
     *
     * @param headers first value of each; looked up without regard to case
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Answer(int status, Map<String, String> headers, byte[] body) {}

    /** The answer was longer than asked for. */
    public static final class AnswerTooLarge extends RuntimeException {

        private static final long serialVersionUID = 1;

        AnswerTooLarge(int maxBytes) {
            super("the answer is longer than " + maxBytes + " bytes");
        }
    }
}
