package org.mandatewatch.contract;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact comes from: an article without its text.
 *
 * @param revision from 1; grows when the same article is amended or rewritten
 * @param language ISO 639-1 code of the text
 * @param publishedOn the day of publication at the publisher's place; null when no clue decides
 * @param publishedOnBasis which clues decided, joined by {@code +}, such as {@code dateline+weekday}; null when none did
 * @param receivedAt when this revision was accepted, in domain time
 */
public record ArticleRef(
        ArticleId id,
        int revision,
        @Nullable String url,
        @Nullable String title,
        @Nullable String publisher,
        String language,
        @Nullable LocalDate publishedOn,
        @Nullable String publishedOnBasis,
        Instant receivedAt) {}
