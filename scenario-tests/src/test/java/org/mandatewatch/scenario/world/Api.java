package org.mandatewatch.scenario.world;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import org.mandatewatch.common.events.CloudEvents;
import org.mandatewatch.common.json.ContractJson;

/** One service's HTTP interface, called with the administrator's key. */
public final class Api {

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String base;
    private final Optional<String> key;

    public Api(int port, String key) {
        this("http://127.0.0.1:" + port, Optional.of(key));
    }

    private Api(String base, Optional<String> key) {
        this.base = base;
        this.key = key;
    }

    /** The same service as a stranger finds it. */
    public Api withoutKey() {
        return new Api(base, Optional.empty());
    }

    /** The answer as JSON, whatever its status. */
    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** The answer's text, whatever its status. */
    public String text(String path) {
        try {
            return client.send(request(path).GET().build(), BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public Answer post(String path, Object json) {
        String body = json instanceof String text ? text : CloudEvents.write(json);
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    public Answer postText(String path, String text) {
        return send(request(path)
                .header("Content-Type", "text/plain; charset=utf-8")
                .POST(BodyPublishers.ofString(text)));
    }

    /** True when the service says that it is ready; false also when it does not answer. */
    public boolean isReady() {
        try {
            return get("/q/health/ready").status() == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(20));
        key.ifPresent(k -> request.header("Authorization", "Bearer " + k));
        return request;
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            String body = answer.body();
            return new Answer(
                    answer.statusCode(),
                    body.isBlank()
                            ? ContractJson.mapper().missingNode()
                            : ContractJson.mapper().readTree(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Status and JSON body; a missing node when there was no body. */
    public record Answer(int status, JsonNode json) {}
}
