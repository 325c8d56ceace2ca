package org.mandatewatch.ingest.domain.date;

/**
 * One date phrase where it stands in a text. Offsets are UTF-16 units, end exclusive.
 *
 * @param start first character of the phrase, its preposition not included
 * @param end one past the last character of the phrase
 * @param phrase the words that were read: the text from {@code start} to {@code end}, and for {@link Bound#BY} and
 *     {@link Bound#AFTER} from {@code boundStart}, because there the preposition decides the window
 * @param expression what they say
 * @param bound what the preposition before them makes of it; always {@link Bound#EXACT} for spans
 * @param boundStart first character of that preposition; equals {@code start} when the bound is {@link Bound#EXACT}
 */
public record TimeMention(int start, int end, String phrase, TimeExpression expression, Bound bound, int boundStart) {

    public TimeMention {
        if (boundStart < 0 || start < boundStart || end <= start) {
            throw new IllegalArgumentException("no phrase at " + boundStart + ", " + start + ".." + end);
        }
    }
}
