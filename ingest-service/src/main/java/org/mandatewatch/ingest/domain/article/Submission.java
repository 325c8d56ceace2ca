package org.mandatewatch.ingest.domain.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article as it came in, cleaned, but not yet compared with what is known.
 *
 * @param text clean
 * @param url canonical
 * @param language ISO 639-1 code; null when neither the publisher nor the page says
 * @param sentDay day of publication that the publisher sent with it
 * @param pageDay day of publication that the page's metadata gives
 */
public record Submission(
        String text,
        @Nullable String url,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String language,
        @Nullable LocalDate sentDay,
        @Nullable LocalDate pageDay) {}
