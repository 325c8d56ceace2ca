package org.mandatewatch.ingest.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about an article beside the article itself. It outranks what the article's page says.
 *
 * @param url canonical
 * @param publishedOn day at the publisher's place
 * @param language ISO 639-1 code
 */
public record SentFields(
        @Nullable String url,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable LocalDate publishedOn,
        @Nullable String language) {}
