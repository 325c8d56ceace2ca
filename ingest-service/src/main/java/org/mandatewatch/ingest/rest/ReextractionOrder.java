package org.mandatewatch.ingest.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.common.http.Problems;
import org.mandatewatch.ingest.domain.reextraction.Scope;

/** What may be sent to order a re-extraction; everything may be left out. */
@Schema(description = "Everything may be left out, and so may the body.")
public record ReextractionOrder(
        @Schema(
                description = "Only articles published that day or later; received then, where the day of"
                        + " publication is unknown.",
                examples = "2024-01-01")
        @Nullable
        LocalDate since,

        @Schema(description = "Reads also what the present extractor has read already.", defaultValue = "false")
        boolean force,

        @Schema(description = "Counts what would change, with examples, and changes nothing.", defaultValue = "false")
        boolean dryRun) {

    private static final Set<String> FIELDS = Set.of("since", "force", "dryRun");

    /**
     * Reads a body. A field that is not known is refused: a misspelt {@code dryRun} would publish.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 that names the field
     */
    static Scope read(byte @Nullable [] body) {
        if (body == null || body.length == 0) {
            return new Scope(null, false, false);
        }
        JsonNode tree = JsonBody.tree(new String(body, StandardCharsets.UTF_8));
        if (!tree.isObject()) {
            throw Problems.badRequest("body", "must be one JSON object, such as {\"dryRun\": true}, or be left out");
        }
        tree.fieldNames().forEachRemaining(name -> {
            if (!FIELDS.contains(name)) {
                throw Problems.badRequest(name, "is not known here; there are since, force and dryRun");
            }
        });
        return new Scope(day(tree.path("since")), flag(tree, "force"), flag(tree, "dryRun"));
    }

    private static @Nullable LocalDate day(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        try {
            return LocalDate.parse(value.isTextual() ? value.textValue() : "");
        } catch (DateTimeException e) {
            throw Problems.badRequest("since", "must be an ISO 8601 date, such as 2024-01-01", e);
        }
    }

    private static boolean flag(JsonNode tree, String name) {
        JsonNode value = tree.path(name);
        if (!value.isMissingNode() && !value.isNull() && !value.isBoolean()) {
            throw Problems.badRequest(name, "must be true or false");
        }
        return value.booleanValue();
    }
}
