package org.mandatewatch.alert.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.alert.domain.atom.AtomEntry;
import org.mandatewatch.alert.persistence.NotificationRow;
import org.mandatewatch.common.json.ContractJson;

/** A notification as it was sent, as an entry of its subscriber's feed. */
final class SentEntry {

    private SentEntry() {}

    static AtomEntry of(NotificationRow row) {
        JsonNode body = body(row.body);
        JsonNode message = body.path("data");
        Instant spoke = body.path("timestamp").isTextual()
                ? Instant.parse(body.path("timestamp").asText())
                : row.dueAt;
        return new AtomEntry(
                AtomEntry.tag("notification", row.id),
                message.path("title").asText(row.title),
                message.path("text").asText(row.title),
                link(message.path("evidence")),
                row.dueAt,
                spoke);
    }

    private static @Nullable String link(JsonNode evidence) {
        for (JsonNode quote : evidence) {
            if (quote.hasNonNull("url")) {
                return quote.path("url").asText();
            }
        }
        return null;
    }

    private static JsonNode body(@Nullable String json) {
        try {
            return json == null
                    ? MissingNode.getInstance()
                    : ContractJson.mapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was sent cannot be read", e);
        }
    }
}
