package org.mandatewatch.ingest.domain.extract.text;

/**
 * An article's text made easy to read, with every character in its place.
 *
 * <p>Markup, addresses and front matter become spaces, typographic marks become plain ones, and a line break inside a
 * paragraph becomes a space; what remains of {@code \n} parts paragraphs. The length never changes, so an offset here is
 * an offset in the article.
 */
public final class PlainText {

    /** Longest tag that is taken for markup; longer ones are text with a stray bracket. */
    private static final int LONGEST_TAG = 2000;

    private PlainText() {}

    /** The readable form of a text, of the same length. */
    public static String of(String text) {
        char[] out = new char[text.length()];
        for (int i = 0; i < out.length; i++) {
            out[i] = plain(text.charAt(i));
        }
        blankFrontMatter(text, out);
        blankMarkup(out);
        LineJoiner.join(out);
        return new String(out);
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201A', '\u02BC', '\u2032', '`', '\u00B4' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB', '\u2033' -> '"';
            case '\u2010', '\u2011', '\u00AD' -> '-';
            case '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '\u2013';
            case '\u2028', '\u2029', '\u0085', '\n' -> '\n';
            case '\\', '*', '_', '#', '~', '|' -> ' ';
            default -> c == '\u00A0' || c == '\u202F' || c == '\uFEFF' || c < ' ' || Character.isSpaceChar(c) ? ' ' : c;
        };
    }

    /** YAML front matter describes the page and is no part of what it says. */
    private static void blankFrontMatter(String text, char[] out) {
        if (text.startsWith("---\n")) {
            int close = text.indexOf("\n---", 3);
            if (close > 0) {
                blank(out, 0, close + 4);
            }
        }
    }

    private static void blankMarkup(char[] out) {
        for (int i = 0; i < out.length; i++) {
            char c = out[i];
            if (c == '<') {
                blankTag(out, i);
            } else if (c == ']' && i + 1 < out.length && out[i + 1] == '(') {
                blankLinkTarget(out, i);
            } else if (c == ':' && startsAddress(out, i)) {
                blankAddress(out, i);
            } else if (c == ']' || c == '[') {
                out[i] = c == '[' ? '(' : ')';
            }
        }
    }

    private static void blankTag(char[] out, int at) {
        if (at + 1 >= out.length || !(Character.isLetter(out[at + 1]) || "/!?".indexOf(out[at + 1]) >= 0)) {
            return;
        }
        int limit = Math.min(out.length, at + LONGEST_TAG);
        for (int i = at + 1; i < limit; i++) {
            if (out[i] == '>' || (out[i] == '[' && i > at + 2)) {
                boolean block = isBlockTag(out, at);
                blank(out, at, i + 1);
                if (block) {
                    out[at] = '\n';
                    out[at + 1] = '\n';
                }
                return;
            }
            if (out[i] == '<') {
                return;
            }
        }
    }

    private static boolean isBlockTag(char[] out, int at) {
        int i = out[at + 1] == '/' ? at + 2 : at + 1;
        int end = i;
        while (end < out.length && end < i + 12 && Character.isLetterOrDigit(out[end])) {
            end++;
        }
        String name = new String(out, i, end - i);
        return !switch (name) {
            case "br", "a", "b", "i", "em", "strong", "span", "sup", "sub", "u", "small" -> true;
            default -> false;
        };
    }

    private static void blankLinkTarget(char[] out, int at) {
        for (int i = at + 2; i < out.length && i < at + LONGEST_TAG && out[i] != '\n' && out[i] != '('; i++) {
            if (out[i] == ')') {
                blank(out, at, i + 1);
                return;
            }
        }
        out[at] = ')';
    }

    private static boolean startsAddress(char[] out, int colon) {
        return colon >= 4 && colon + 2 < out.length && out[colon + 1] == '/' && out[colon + 2] == '/';
    }

    private static void blankAddress(char[] out, int colon) {
        int start = colon;
        while (start > 0 && start > colon - 6 && Character.isLetter(out[start - 1])) {
            start--;
        }
        int end = colon;
        while (end < out.length && out[end] != ' ' && out[end] != '\n' && out[end] != '"' && out[end] != '<') {
            end++;
        }
        blank(out, start, end);
    }

    private static void blank(char[] out, int start, int end) {
        for (int i = start; i < end; i++) {
            out[i] = out[i] == '\n' ? '\n' : ' ';
        }
    }
}
