package org.mandatewatch.contract.state;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.FactId;

/**
 * One piece of evidence as people read it, without offsets.
 *
 * @param fact the fact it belongs to
 * @param url where to read the article; null when it was posted without one
 * @param publisher null when unknown
 * @param publishedOn null when unknown
 */
public record SourceQuote(
        FactId fact,
        String quote,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable LocalDate publishedOn) {}
