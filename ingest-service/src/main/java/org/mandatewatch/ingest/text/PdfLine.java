package org.mandatewatch.ingest.text;

/**
 * A line as it stands on a page; lengths in points, from the page's top left corner.
 *
 * @param page from 0
 * @param base where its letters stand
 * @param size of its letters
 */
record PdfLine(int page, float base, float left, float right, float size, String text) {

    boolean endsSentence() {
        return text.matches(".*[.!?:;][\"'”’»)\\]]*\\s*");
    }

    boolean startsLower() {
        return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    }

    /** A numbered paragraph, or an item of a list. */
    boolean startsItem() {
        return text.matches("(\\d{1,3}[.)]|[•‣▪–—*-]|\\(?[a-z]{1,4}\\))\\s.*");
    }

    float width() {
        return right - left;
    }
}
