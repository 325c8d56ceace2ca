package org.mandatewatch.ingest.domain.reextraction;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.Article;

/**
 * Which articles are read again, and to what end.
 *
 * @param since first day of publication, inclusive; null for all
 * @param force reads also what the present extractor has read already
 * @param dryRun counts what would change, and changes nothing
 */
public record Scope(@Nullable LocalDate since, boolean force, boolean dryRun) {

    /** Where the day of publication is unknown, the day of receiving counts. */
    public boolean covers(Article article) {
        LocalDate published = article.publishedOn();
        LocalDate day = published != null
                ? published
                : article.receivedAt().atZone(ZoneOffset.UTC).toLocalDate();
        return since == null || !day.isBefore(since);
    }
}
