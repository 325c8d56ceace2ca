package org.mandatewatch.ingest.domain.article;

import java.util.Optional;

/**
 * Why a text cannot be taken as it is.
 *
 * @param detail what is wrong and where, and what to do about it
 */
public record TextFault(Kind kind, String detail) {

    /** Whether the text is broken, or merely says nothing. */
    public enum Kind {
        EMPTY,
        BINARY,
        WORDLESS
    }

    /** What is wrong with a decoded, not yet cleaned text; empty when nothing is. */
    public static Optional<TextFault> inRaw(String text) {
        if (text.isBlank()) {
            return Optional.of(new TextFault(Kind.EMPTY, "is empty; send the article's text"));
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isControl(c)) {
                return Optional.of(new TextFault(
                        Kind.BINARY,
                        "holds the control character U+%04X at character %d; send text, not a binary file"
                                .formatted((int) c, i)));
            }
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return Optional.of(new TextFault(
                            Kind.BINARY,
                            "holds half of a surrogate pair (U+%04X) at character %d; send whole characters"
                                    .formatted((int) c, i)));
                }
                i++;
            }
        }
        return Optional.empty();
    }

    /** What is wrong with a cleaned text; empty when nothing is. */
    public static Optional<TextFault> inClean(String text) {
        return text.codePoints().anyMatch(Character::isLetter)
                ? Optional.empty()
                : Optional.of(new TextFault(Kind.WORDLESS, "holds no words; send the article's text"));
    }

    /** Form feeds and vertical tabs stay welcome: texts taken from PDF pages are full of them. */
    private static boolean isControl(char c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\u000B' || c == '\u007F';
    }
}
