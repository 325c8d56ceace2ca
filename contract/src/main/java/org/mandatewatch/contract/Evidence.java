package org.mandatewatch.contract;

/**
 * The words of an article that carry a fact.
 *
 * @param quote exactly {@code article.text().substring(start, end)}
 * @param start offset of the first UTF-16 unit, from 0
 * @param end offset after the last UTF-16 unit
 */
public record Evidence(String quote, int start, int end) {

    public Evidence {
        if (start < 0 || end < start || end - start != quote.length()) {
            throw new IllegalArgumentException(
                    "a quote of " + quote.length() + " units cannot span " + start + ".." + end);
        }
    }
}
