package org.mandatewatch.ingest.rest;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.mandatewatch.common.http.Problems;

/** Reads {@code ?dryRun}. A word that is neither yes nor no is refused: guessing wrong would publish. */
final class DryRun {

    private DryRun() {}

    static boolean asked(UriInfo uri) {
        List<String> said = uri.getQueryParameters().get("dryRun");
        // The bare name means yes, as for any flag.
        return said != null && (said.isEmpty() || said.stream().anyMatch(DryRun::isYes));
    }

    private static boolean isYes(String word) {
        return switch (word) {
            case "false" -> false;
            case "true", "" -> true;
            default -> throw Problems.badRequest("dryRun", "must be true or false");
        };
    }
}
