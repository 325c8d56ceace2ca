package org.mandatewatch.ingest.domain.extract.text;

/**
 * One word, number or mark.
 *
 * @param start offset of the first UTF-16 unit in the text
 * @param end offset after the last one
 * @param word the word in lower case, without the points of abbreviations ("U.N." is {@code un})
 * @param shape how it is written
 */
public record Token(int start, int end, String word, Casing shape) {

    /** How a token is written. */
    public enum Casing {
        LOWER,
        CAPITALISED,
        UPPER,
        NUMBER,
        MARK
    }

    public boolean is(String other) {
        return word.equals(other);
    }

    /** True for words that begin with a capital letter, acronyms included. */
    public boolean isCapital() {
        return shape == Casing.CAPITALISED || shape == Casing.UPPER;
    }

    public boolean isWord() {
        return shape != Casing.MARK && shape != Casing.NUMBER;
    }
}
