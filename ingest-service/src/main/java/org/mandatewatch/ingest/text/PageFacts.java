package org.mandatewatch.ingest.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about the article on it. Everything may be missing.
 *
 * @param url as written, not yet canonical
 * @param language tag as written
 */
public record PageFacts(
        @Nullable String title,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable LocalDate publishedOn,
        @Nullable String language) {

    public static final PageFacts NONE = new PageFacts(null, null, null, null, null);

    /** These, and where one is missing, the other's. */
    public PageFacts or(PageFacts other) {
        return new PageFacts(
                title != null ? title : other.title,
                url != null ? url : other.url,
                publisher != null ? publisher : other.publisher,
                publishedOn != null ? publishedOn : other.publishedOn,
                language != null ? language : other.language);
    }

    PageFacts withTitle(String other) {
        return new PageFacts(other, url, publisher, publishedOn, language);
    }
}
