package org.mandatewatch.local.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.mandatewatch.local.stack.Json;

/** A service could not be reached, or answered an error; the message is written for the person at the terminal. */
public final class ApiFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** HTTP status; 0 when there was no answer. */
    private final int status;

    private ApiFailure(String message, int status, Throwable cause) {
        super(message, cause);
        this.status = status;
    }

    private ApiFailure(String message, int status) {
        super(message);
        this.status = status;
    }

    public int status() {
        return status;
    }

    static ApiFailure unreachable(String baseUrl, IOException cause) {
        return new ApiFailure(
                "Nothing answers at " + baseUrl + ". Is it running? ./mandatewatch status tells; ./mandatewatch up"
                        + " --detach starts it.",
                0,
                cause);
    }

    /** @param body problem details (RFC 9457), or anything else */
    static ApiFailure answered(int status, String body) {
        return new ApiFailure("The service answered " + status + ": " + describe(body) + hint(status), status);
    }

    private static String describe(String body) {
        try {
            JsonNode problem = Json.MAPPER.readTree(body);
            List<String> parts = new ArrayList<>();
            for (String field : List.of("title", "detail")) {
                if (problem.hasNonNull(field)) {
                    parts.add(problem.path(field).asText());
                }
            }
            for (JsonNode violation : problem.path("violations")) {
                parts.add(violation.path("field").asText() + " "
                        + violation.path("message").asText());
            }
            String told = parts.isEmpty() ? shortened(body) : String.join("; ", parts);
            StringBuilder allowed = new StringBuilder();
            for (JsonNode row : problem.path("overridable")) {
                allowed.append("\n  ")
                        .append(row.path("path").asText())
                        .append(": ")
                        .append(row.path("value").asText());
            }
            return allowed.isEmpty() ? told : told + "\nWhat can be set:" + allowed;
        } catch (JsonProcessingException notJson) {
            return shortened(body);
        }
    }

    private static String shortened(String body) {
        return body.isBlank() ? "(no text)" : body.substring(0, Math.min(body.length(), 300));
    }

    private static String hint(int status) {
        return status == 401 || status == 403
                ? " The key comes from DATA/admin-key, or from MANDATEWATCH_KEY when that is set."
                : "";
    }
}
