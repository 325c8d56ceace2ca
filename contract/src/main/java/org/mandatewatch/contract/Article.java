package org.mandatewatch.contract;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One accepted publication, as the {@code articles} topic carries it.
 *
 * @param id hash of the cleaned text
 * @param revision from 1
 * @param revisionOf id of the article whose next revision this is, when its text (and so its id) changed; else null
 * @param language ISO 639-1 code of the text
 * @param publishedOn the day of publication at the publisher's place; null when no clue decides
 * @param publishedOnBasis which clues decided, joined by {@code +}; null when none did
 * @param receivedAt when this revision was accepted, in domain time
 * @param text the cleaned text, into which all offsets point
 */
public record Article(
        ArticleId id,
        int revision,
        @Nullable ArticleId revisionOf,
        @Nullable String url,
        @Nullable String title,
        @Nullable String publisher,
        String language,
        @Nullable LocalDate publishedOn,
        @Nullable String publishedOnBasis,
        Instant receivedAt,
        String text) {

    /** This article without its text. */
    public ArticleRef ref() {
        return new ArticleRef(id, revision, url, title, publisher, language, publishedOn, publishedOnBasis, receivedAt);
    }
}
