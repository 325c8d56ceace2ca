package org.mandatewatch.mission;

import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.mandatewatch.local.test.SharedLocalStack;

/** An open stream of server-sent events, and what came through it so far. */
public final class EventStream implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpResponse<InputStream> response;
    private final List<Event> frames = new CopyOnWriteArrayList<>();

    private EventStream(String query, String lastEventId) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + RestAssured.port + "/api/v1/events" + query))
                .header("Authorization", "Bearer " + SharedLocalStack.READER_KEY)
                .header("Accept", "text/event-stream");
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        try {
            response = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("the stream does not open", e);
        }
        Thread.ofVirtual().start(this::listen);
    }

    /** @param lastEventId null for none */
    public static EventStream open(String query, String lastEventId) {
        return new EventStream(query, lastEventId);
    }

    public int status() {
        return response.statusCode();
    }

    /** What came so far and is an event to listeners. */
    public List<Event> events() {
        return frames.stream().filter(frame -> !frame.data().isEmpty()).toList();
    }

    /** What came as a comment: nothing that a listener sees. */
    public List<String> comments() {
        return frames.stream()
                .map(Event::comment)
                .filter(comment -> !comment.isEmpty())
                .toList();
    }

    /** One message of the stream; empty where it had no such field. */
    public record Event(String id, String type, String data, String comment) {}

    @Override
    public void close() {
        client.shutdownNow();
    }

    private void listen() {
        Map<String, String> fields = new HashMap<>();
        try (BufferedReader body = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            for (String line = body.readLine(); line != null; line = body.readLine()) {
                if (line.isEmpty()) {
                    frames.add(new Event(
                            fields.getOrDefault("id", ""),
                            fields.getOrDefault("event", ""),
                            fields.getOrDefault("data", ""),
                            fields.getOrDefault("", "")));
                    fields.clear();
                } else {
                    int colon = line.indexOf(':');
                    fields.put(
                            line.substring(0, colon), line.substring(colon + 1).strip());
                }
            }
        } catch (IOException e) {
            // The test closed the stream; what came before stays.
            fields.clear();
        }
    }
}
