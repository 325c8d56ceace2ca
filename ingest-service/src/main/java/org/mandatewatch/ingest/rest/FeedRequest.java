package org.mandatewatch.ingest.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.common.http.Problems;
import org.mandatewatch.ingest.domain.feed.Feed;
import org.mandatewatch.ingest.feed.Registration;

/** Reads registrations and changes of feeds; every mistake is a 400 that names the field. */
record FeedRequest(JsonNode json) {

    private static final Set<String> FIELDS = Set.of("url", "label", "interval", "language", "publisher", "paused");

    static FeedRequest parse(byte @Nullable [] body) {
        JsonNode json = JsonBody.tree(body == null ? "" : new String(body, StandardCharsets.UTF_8));
        if (!json.isObject()) {
            throw Problems.badRequest("body", "must be one JSON object; its fields are " + new TreeSet<>(FIELDS));
        }
        json.fieldNames().forEachRemaining(name -> {
            if (!FIELDS.contains(name)) {
                throw Problems.badRequest(name, "is no field here; the fields are " + new TreeSet<>(FIELDS));
            }
        });
        return new FeedRequest(json);
    }

    /** A new feed. */
    Registration registration() {
        String url = text("url").orElseThrow(() -> Problems.badRequest("url", "is missing; send the feed's address"));
        return new Registration(
                url, text("label"), interval(), text("language"), text("publisher"), paused().orElse(false));
    }

    /** A feed after the change; what is not sent stays. */
    Registration changed(Feed feed) {
        if (json.has("url")) {
            throw Problems.badRequest("url", "cannot be changed; register the other feed and remove this one");
        }
        return new Registration(
                feed.url(),
                json.has("label") ? text("label") : Optional.ofNullable(feed.label()),
                json.has("interval") ? interval() : Optional.of(feed.interval()),
                json.has("language") ? text("language") : Optional.ofNullable(feed.language()),
                json.has("publisher") ? text("publisher") : Optional.ofNullable(feed.publisher()),
                paused().orElse(feed.paused()));
    }

    /** True when the caller wants the feed to go on. */
    boolean resumes() {
        return paused().filter(paused -> !paused).isPresent();
    }

    private Optional<Boolean> paused() {
        return present("paused").map(value -> {
            if (!value.isBoolean()) {
                throw Problems.badRequest("paused", "must be true or false");
            }
            return value.booleanValue();
        });
    }

    private Optional<Duration> interval() {
        return text("interval").map(text -> {
            try {
                return Duration.parse(text);
            } catch (DateTimeException e) {
                throw Problems.badRequest("interval", "must be an ISO 8601 duration, such as PT15M", e);
            }
        });
    }

    private Optional<String> text(String name) {
        return present(name).map(value -> {
            if (!value.isTextual()) {
                throw Problems.badRequest(name, "must be a JSON string");
            }
            return value.textValue();
        });
    }

    private Optional<JsonNode> present(String name) {
        return Optional.ofNullable(json.get(name)).filter(value -> !value.isNull());
    }
}
