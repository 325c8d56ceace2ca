package org.mandatewatch.ingest.intake;

/**
 * A page as its server sent it, decoded.
 *
 * @param markup true for HTML, false for plain text
 */
public record FetchedPage(String body, boolean markup) {}
