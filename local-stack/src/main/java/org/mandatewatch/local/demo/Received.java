package org.mandatewatch.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * One message that arrived at the webhook.
 *
 * @param id the header {@code webhook-id}; the same id means the same message
 * @param at real time of arrival
 * @param signed whether the signature was right
 */
record Received(String id, Instant at, JsonNode body, boolean signed) {
    String reason() {
        return body.path("type").asText();
    }

    JsonNode data() {
        return body.path("data");
    }

    String rung() {
        return data().path("rung").asText("");
    }

    String deadlineKind() {
        return data().path("deadline").path("kind").asText("");
    }

    /** Earliest day of the deadline's window; empty when unknown. */
    String deadlineDay() {
        return data().path("deadline").path("window").path("earliest").asText("");
    }

    /** Whether it warns that this rung of the mandate expiry on this day is due. */
    boolean warnsOf(String expiry, String rung) {
        return reason().equals("deadline-approaching")
                && deadlineKind().equals("mandate-expiry")
                && deadlineDay().equals(expiry)
                && rung().equals(rung);
    }
}
