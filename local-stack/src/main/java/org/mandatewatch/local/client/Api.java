package org.mandatewatch.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.mandatewatch.local.stack.Json;

/** One service's HTTP interface: JSON in, JSON out, failures as {@link ApiFailure}. */
public final class Api {
    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(3);
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(60);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT_LIMIT).build();
    private final String baseUrl;
    private final Optional<String> key;

    /**
     * @param baseUrl scheme, host and port, without a slash at its end
     * @param key sent as {@code Authorization: Bearer}; empty for calls that need none
     */
    public Api(String baseUrl, Optional<String> key) {
        this.baseUrl = baseUrl;
        this.key = key;
    }

    /** @param path from {@code /api} on, with its query */
    public JsonNode get(String path) {
        return send(request(path).GET().build());
    }

    /** Posts a body as it is. */
    public JsonNode post(String path, String contentType, String body) {
        return post(path, contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    /** Posts bytes as they are. */
    public JsonNode post(String path, String contentType, byte[] body) {
        return send(request(path)
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build());
    }

    /** Posts JSON. */
    public JsonNode post(String path, JsonNode body) {
        return post(path, "application/json", body.toString());
    }

    public JsonNode delete(String path) {
        return send(request(path).DELETE().build());
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(baseUrl + path))
                .timeout(ANSWER_LIMIT)
                .header("Accept", "application/json");
        key.ifPresent(value -> request.header("Authorization", "Bearer " + value));
        return request;
    }

    private JsonNode send(HttpRequest request) {
        try {
            HttpResponse<String> response =
                    http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (response.statusCode() >= 400) {
                throw ApiFailure.answered(response.statusCode(), response.body());
            }
            return response.body().isBlank() ? Json.MAPPER.createObjectNode() : Json.MAPPER.readTree(response.body());
        } catch (IOException e) {
            throw ApiFailure.unreachable(baseUrl, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + baseUrl, e);
        }
    }
}
