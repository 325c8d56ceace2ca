package org.mandatewatch.ingest.text;

/**
 * A page taken apart.
 *
 * @param text of the article alone, paragraphs parted by empty lines; not yet cleaned
 */
public record ReadPage(String text, PageFacts facts) {}
