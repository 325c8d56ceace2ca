package org.mandatewatch.ingest.domain.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mandatewatch.ingest.domain.extract.text.Token.Casing;

/**
 * Cuts plain text into words, numbers and marks. Hyphenated words fall into their parts, possessives off their word, and in
 * French elided words off the next one.
 */
final class Tokenizer {

    private Tokenizer() {}

    static List<Token> tokens(String text, int start, int end, Language language) {
        boolean french = language == Language.FRENCH;
        List<Token> tokens = new ArrayList<>((end - start) / 5 + 1);
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\n') {
                i++;
            } else if (isDigit(c)) {
                int stop = numberEnd(text, i, end);
                tokens.add(new Token(i, stop, text.substring(i, stop).toLowerCase(Locale.ROOT), Casing.NUMBER));
                i = stop;
            } else if (Character.isLetter(c)) {
                int stop = wordEnd(text, i, end, french);
                tokens.add(word(text, i, stop, french));
                i = stop;
            } else if (!french && c == '\'' && i > start && isPossessive(text, i, end)) {
                int stop = i + 1 < end && text.charAt(i + 1) == 's' ? i + 2 : i + 1;
                tokens.add(new Token(i, stop, "'s", Casing.MARK));
                i = stop;
            } else {
                tokens.add(new Token(i, i + 1, String.valueOf(c), Casing.MARK));
                i++;
            }
        }
        return tokens;
    }

    /** Digits with separators between them, and a magnitude glued to them such as {@code 2.5k} or {@code 300m}. */
    private static int numberEnd(String text, int start, int end) {
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            boolean separator = (c == ',' || c == '.') && i + 1 < end && isDigit(text.charAt(i + 1));
            if (!isDigit(c) && !separator) {
                break;
            }
            i++;
        }
        int letters = i;
        while (letters < end && letters < i + 3 && Character.isLetter(text.charAt(letters))) {
            letters++;
        }
        boolean wordGoesOn = letters < end && Character.isLetterOrDigit(text.charAt(letters));
        return wordGoesOn ? i : letters;
    }

    private static int wordEnd(String text, int start, int end, boolean french) {
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            boolean inner = i + 1 < end && Character.isLetter(text.charAt(i + 1));
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                i++;
            } else if (c == '.' && isDottedAbbreviation(text, start, i, end)) {
                i++;
            } else if (french && c == '\'' && isElision(text, start, i)) {
                return i + 1;
            } else if (c == '\'' && inner && (french || !isPossessive(text, i, end))) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    private static boolean isElision(String text, int start, int quote) {
        return quote - start <= 7
                && French.isElided(text.substring(start, quote).toLowerCase(Locale.ROOT));
    }

    /** "U.N." and "a.m.": single letters parted by points, the last point included. */
    private static boolean isDottedAbbreviation(String text, int start, int point, int end) {
        boolean single = point == start + 1 || (point >= 2 && text.charAt(point - 2) == '.');
        if (!single) {
            return false;
        }
        boolean more = point + 2 < end && Character.isLetter(text.charAt(point + 1)) && text.charAt(point + 2) == '.';
        return more || (point > start + 1 && text.charAt(point - 2) == '.');
    }

    private static boolean isPossessive(String text, int quote, int end) {
        char before = text.charAt(quote - 1);
        if (!Character.isLetterOrDigit(before) && before != '.' && before != ')') {
            return false;
        }
        int after = quote + 1;
        if (after < end && text.charAt(after) == 's') {
            return after + 1 >= end || !Character.isLetterOrDigit(text.charAt(after + 1));
        }
        return before == 's' && (after >= end || !Character.isLetterOrDigit(text.charAt(after)));
    }

    private static Token word(String text, int start, int end, boolean french) {
        String written = text.substring(start, end);
        String bare = written.indexOf('.') < 0 ? written : written.replace(".", "");
        String lower = bare.toLowerCase(Locale.ROOT);
        // No French sentence begins with the verb: a capital A has lost its accent.
        boolean preposition = french && bare.equals("A") && !(end < text.length() && text.charAt(end) == '-');
        String word = !french ? lower : preposition ? "à" : French.folded(lower);
        return new Token(start, end, word, casing(bare));
    }

    private static Casing casing(String word) {
        if (!Character.isUpperCase(word.charAt(0))) {
            return Casing.LOWER;
        }
        for (int i = 1; i < word.length(); i++) {
            if (Character.isLowerCase(word.charAt(i))) {
                return Casing.CAPITALISED;
            }
        }
        return Casing.UPPER;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
