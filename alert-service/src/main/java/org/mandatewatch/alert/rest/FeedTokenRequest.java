package org.mandatewatch.alert.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.common.http.Problems;
import org.mandatewatch.common.json.ContractJson;

/** Reads what somebody asks of a new token. */
final class FeedTokenRequest {

    private static final int LONGEST_LABEL = 200;

    private FeedTokenRequest() {}

    /**
     * @param body may be missing where no field is needed
     */
    static Fields read(@Nullable JsonNode body, Set<String> names) {
        JsonNode object = Optional.ofNullable(body)
                .filter(given -> !given.isNull())
                .orElseGet(() -> ContractJson.mapper().createObjectNode());
        if (!object.isObject()) {
            throw Problems.badRequest("body", "must be a JSON object");
        }
        Fields fields = new Fields(object, "");
        fields.allowOnly(names);
        return fields;
    }

    static String label(Fields fields) {
        String label = fields.text("label").orElse("");
        if (label.length() > LONGEST_LABEL) {
            throw Problems.badRequest("label", "is longer than " + LONGEST_LABEL + " characters");
        }
        return label;
    }
}
