package org.mandatewatch.common.deadletter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.common.http.Problems;
import org.mandatewatch.common.json.ContractJson;

/**
 * Which dead letters to process again.
 *
 * @param ids as the list shows them, at most 1000; null for all that were not replayed yet
 * @param topic only those of this topic; null for all that the service reads
 */
public record ReplayRequest(
        @Nullable List<String> ids, @Nullable String topic) {

    private static final int MOST = 1000;

    private static final ObjectReader READER = ContractJson.mapper()
            .readerFor(ReplayRequest.class)
            // A misspelt field would replay everything.
            .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when the body makes no sense */
    static ReplayRequest read(byte @Nullable [] body) {
        if (body == null || body.length == 0) {
            return new ReplayRequest(null, null);
        }
        try {
            @Nullable ReplayRequest request = READER.readValue(body);
            if (request == null) {
                throw Problems.badRequest("body", "must be one JSON object, or be left out");
            }
            return request.checked();
        } catch (JsonProcessingException e) {
            throw Problems.badRequest(
                    "body",
                    "must be JSON such as {\"ids\": [\"facts-dead-letter-3-42\"]} or {\"topic\": \"facts\"}, or be left"
                            + " out for all: " + e.getOriginalMessage(),
                    e);
        } catch (IOException e) {
            throw Problems.badRequest("body", "cannot be read", e);
        }
    }

    private ReplayRequest checked() {
        if (ids != null && topic != null) {
            throw Problems.badRequest("topic", "and ids exclude each other; send one of them");
        }
        if (ids != null && ids.size() > MOST) {
            throw Problems.badRequest("ids", "may be at most " + MOST + "; send a topic, or nothing for all");
        }
        return this;
    }
}
