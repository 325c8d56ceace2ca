package org.mandatewatch.ingest.domain.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts plain text into sentences: boilerplate left out, headings marked. */
public final class SentenceSplitter {

    /** A sentence longer than this is cut: no newsroom writes it, and rules stay fast on hostile text. */
    private static final int LONGEST = 1200;

    /** A line of at most so many characters without an end mark is a heading. */
    private static final int LONGEST_HEADING = 110;

    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "gen", "lt", "col", "maj", "brig", "sgt", "capt", "adm", "gov", "sen", "rep", "st",
            "prof", "rev", "hon", "jr", "sr", "no", "nos", "art", "para", "res", "vs", "etc", "jan", "feb", "mar",
            "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur",
            "thurs", "fri", "sat", "sun", "approx", "est", "cmdr", "supt", "insp", "amb", "pres", "fig", "vol");

    /** Words that begin a sentence even after "U.N.", where a point may end it or not. */
    private static final Set<String> STARTERS = Set.of(
            "the",
            "a",
            "an",
            "in",
            "it",
            "he",
            "she",
            "they",
            "but",
            "on",
            "at",
            "this",
            "that",
            "these",
            "those",
            "however",
            "its",
            "his",
            "her",
            "their",
            "we",
            "as",
            "by",
            "for",
            "while",
            "after",
            "before",
            "since",
            "when",
            "some",
            "more",
            "meanwhile",
            "earlier",
            "last",
            "there",
            "also",
            "under");

    private SentenceSplitter() {}

    /** The sentences of a text that {@link PlainText} made readable. */
    public static List<Sentence> split(String plain, Language language) {
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        int start = 0;
        while (start < plain.length()) {
            int stop = plain.indexOf('\n', start);
            int end = stop < 0 ? plain.length() : stop;
            splitParagraph(plain, start, end, paragraph, language, sentences);
            paragraph++;
            start = end + 1;
        }
        // A text of headlines alone, such as one posted line, is read after all.
        return sentences.stream().allMatch(Sentence::heading)
                ? sentences.stream()
                        .map(s -> new Sentence(s.start(), s.end(), s.paragraph(), false, s.tokens()))
                        .toList()
                : sentences;
    }

    /** The words and marks of a plain text, whatever its sentences. */
    public static List<Token> tokens(String plain, Language language) {
        return Tokenizer.tokens(plain, 0, plain.length(), language);
    }

    private static void splitParagraph(
            String plain, int from, int to, int paragraph, Language language, List<Sentence> out) {
        int start = skipSpaces(plain, from, to);
        int end = to;
        while (end > start && plain.charAt(end - 1) == ' ') {
            end--;
        }
        if (start >= end || Boilerplate.is(plain.substring(start, Math.min(end, start + 2 * LONGEST)))) {
            return;
        }
        boolean heading = isHeading(plain, start, end);
        int at = start;
        boolean french = language == Language.FRENCH;
        boolean quoting = false;
        for (int i = start; i < end; i++) {
            quoting ^= plain.charAt(i) == '"';
            boolean spaced = french && quoting;
            int stop = isEnd(plain, i, start, end, language, spaced) ? closing(plain, i + 1, end, spaced) : -1;
            if (stop < 0 && i - at >= LONGEST && plain.charAt(i) == ' ') {
                stop = i;
            } else if (stop < 0 && i - at >= 2 * LONGEST) {
                stop = i;
            }
            if (stop > at) {
                out.add(new Sentence(at, stop, paragraph, heading, Tokenizer.tokens(plain, at, stop, language)));
                at = skipSpaces(plain, stop, end);
                for (int k = i + 1; k < at; k++) {
                    quoting ^= plain.charAt(k) == '"';
                }
                i = Math.max(i, at - 1);
            }
        }
        if (at < end) {
            out.add(new Sentence(at, end, paragraph, heading, Tokenizer.tokens(plain, at, end, language)));
        }
    }

    private static boolean isHeading(String plain, int start, int end) {
        char last = plain.charAt(end - 1);
        return end - start <= LONGEST_HEADING && ".!?\"';:,".indexOf(last) < 0;
    }

    private static boolean isEnd(String plain, int i, int start, int end, Language language, boolean quoting) {
        char c = plain.charAt(i);
        if (c != '.' && c != '!' && c != '?') {
            return false;
        }
        int after = closing(plain, i + 1, end, quoting);
        if (after >= end) {
            return true;
        }
        if (plain.charAt(after) != ' ') {
            return false;
        }
        int next = skipSpaces(plain, after, end);
        if (next >= end) {
            return true;
        }
        char first = plain.charAt(next);
        if (Character.isLowerCase(first) || (quoting && first == ',')) {
            return false;
        }
        return c != '.' || !isAbbreviation(plain, i, start, next, end, language);
    }

    private static boolean isAbbreviation(String plain, int point, int start, int next, int end, Language language) {
        int from = point;
        while (from > start
                && from > point - 20
                && (Character.isLetter(plain.charAt(from - 1)) || plain.charAt(from - 1) == '.')) {
            from--;
        }
        String word = plain.substring(from, point).toLowerCase(Locale.ROOT);
        boolean dotted = word.indexOf('.') >= 0;
        boolean french = language == Language.FRENCH;
        if (french && French.ABBREVIATIONS.contains(word)) {
            return true;
        }
        if (dotted || word.length() == 1) {
            int stop = next;
            while (stop < end && stop < next + 12 && Character.isLetter(plain.charAt(stop))) {
                stop++;
            }
            return !(french ? French.STARTERS : STARTERS)
                    .contains(plain.substring(next, stop).toLowerCase(Locale.ROOT));
        }
        if (word.equals("no") || word.equals("nos") || word.equals("mar") || word.equals("sat") || word.equals("sun")) {
            return Character.isDigit(plain.charAt(next));
        }
        return !french && ABBREVIATIONS.contains(word);
    }

    /** Where the marks end that close a sentence; between guillemets a space may stand before the last. */
    private static int closing(String plain, int from, int end, boolean quoting) {
        int i = from;
        while (i < end && "\"')".indexOf(plain.charAt(i)) >= 0) {
            i++;
        }
        boolean guillemet = quoting && i == from && i + 1 < end && plain.charAt(i) == ' ' && plain.charAt(i + 1) == '"';
        return guillemet ? i + 2 : i;
    }

    private static int skipSpaces(String plain, int from, int end) {
        int i = from;
        while (i < end && plain.charAt(i) == ' ') {
            i++;
        }
        return i;
    }
}
