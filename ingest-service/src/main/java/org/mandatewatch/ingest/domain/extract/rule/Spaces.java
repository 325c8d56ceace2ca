package org.mandatewatch.ingest.domain.extract.rule;

/** Writes a piece of a text on one line. */
final class Spaces {

    private Spaces() {}

    /** The text between two offsets with one space for all white space between words, and none at its ends. */
    static String single(String text, int start, int end) {
        StringBuilder line = new StringBuilder(end - start);
        boolean space = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == ' ' || (c >= '\t' && c <= '\r')) {
                space = true;
                continue;
            }
            if (space) {
                line.append(' ');
                space = false;
            }
            line.append(c);
        }
        return line.toString().strip();
    }
}
