package org.mandatewatch.ingest.domain.extract.rule.french;

/**
 * A figure that counts people of a mission, in words of a sentence's shape.
 *
 * @param figure the figure
 * @param noun the last word that says what it counts; the figure itself when nothing does
 * @param named whether a noun says so, and not only the words around
 */
record HeadCount(int figure, int noun, boolean named) {}
