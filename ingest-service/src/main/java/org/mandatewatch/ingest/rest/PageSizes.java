package org.mandatewatch.ingest.rest;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.common.http.Problems;
import org.mandatewatch.ingest.config.IngestConfig;

/** How many items a page of a list has. */
@ApplicationScoped
class PageSizes {

    private final IngestConfig.Pages config;

    PageSizes(IngestConfig config) {
        this.config = config.pages();
    }

    /**
     * The size that a caller asked for.
     *
     * @param limit as it was sent; null for the usual size
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when it is no number, or out of range
     */
    int of(@Nullable String limit) {
        if (limit == null) {
            return config.defaultLimit();
        }
        try {
            int size = Integer.parseInt(limit);
            if (size >= 1 && size <= config.maxLimit()) {
                return size;
            }
        } catch (NumberFormatException e) {
            // Refused below, as any other number out of range is.
        }
        throw Problems.badRequest("limit", "must be a whole number from 1 to " + config.maxLimit());
    }
}
