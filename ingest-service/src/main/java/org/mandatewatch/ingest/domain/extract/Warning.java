package org.mandatewatch.ingest.domain.extract;

/**
 * Something a reader of the facts should know, though the article was read.
 *
 * @param code stable name, such as {@code publication-day-unknown}
 * @param message one sentence for people
 */
public record Warning(String code, String message) {}
