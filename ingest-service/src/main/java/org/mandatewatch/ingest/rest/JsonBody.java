package org.mandatewatch.ingest.rest;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import org.mandatewatch.common.http.Problems;
import org.mandatewatch.common.json.ContractJson;

/** Reads a request's JSON. */
final class JsonBody {

    private static final ObjectReader READER =
            ContractJson.mapper().reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private JsonBody() {}

    /**
     * Reads the JSON.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 that says where it is broken
     */
    static JsonNode tree(String json) {
        try {
            return READER.readTree(json);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            String where = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
            throw Problems.badRequest("body", "is not valid JSON" + where + ": " + e.getOriginalMessage(), e);
        }
    }
}
