package org.mandatewatch.ingest.rest;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.mandatewatch.common.http.Problems;

/** Reads a yes-or-no query parameter. A word that is neither is refused: guessing {@code dryRun} wrong would publish. */
final class Flag {

    static final String DRY_RUN = "dryRun";
    static final String EXPLAIN = "explain";

    private Flag() {}

    static boolean isSet(UriInfo uri, String name) {
        List<String> said = uri.getQueryParameters().get(name);
        // The bare name means yes, as for any flag.
        return said != null && (said.isEmpty() || said.stream().anyMatch(word -> isYes(name, word)));
    }

    private static boolean isYes(String name, String word) {
        return switch (word) {
            case "false" -> false;
            case "true", "" -> true;
            default -> throw Problems.badRequest(name, "must be true or false");
        };
    }
}
