package org.mandatewatch.ingest.domain.reextraction;

import org.jspecify.annotations.Nullable;

/**
 * A record that could not be read.
 *
 * @param article id of the article; null when not even that could be read
 * @param reason in words
 */
public record Failure(int partition, long offset, @Nullable String article, String reason) {}
