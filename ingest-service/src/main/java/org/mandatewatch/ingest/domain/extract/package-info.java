/**
 * Reads facts out of an article's text: a pure function, without clock, I/O or state.
 *
 * <p>The text is read once into sentences, words and mentions ({@code text}, {@code entity}); then every rule looks at
 * every sentence that has its trigger words ({@code rule}, one file per kind of fact).
 */
@NullMarked
package org.mandatewatch.ingest.domain.extract;

import org.jspecify.annotations.NullMarked;
