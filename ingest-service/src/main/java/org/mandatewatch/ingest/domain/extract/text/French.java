package org.mandatewatch.ingest.domain.extract.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How French is written: elided words, accents that texts leave out at will, points that end no sentence. */
public final class French {

    private static final Set<String> ELIDED = Set.of(
            "l", "d", "j", "m", "n", "s", "t", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "quelqu", "presqu",
            "entr");

    static final Set<String> ABBREVIATIONS = Set.of(
            "m", "mm", "mme", "mmes", "mlle", "me", "mgr", "dr", "pr", "st", "ste", "gal", "gén", "lt", "col", "cdt",
            "cap", "cne", "adj", "art", "al", "cf", "ex", "env", "av", "bd", "n", "no", "vol", "janv", "févr", "fevr",
            "avr", "juil", "sept", "oct", "nov", "déc", "p", "pp", "hon", "amb");

    /** Words that begin a sentence even behind "O.N.U.", where a point may end it or not. */
    static final Set<String> STARTERS = Set.of(
            "le", "la", "les", "l", "un", "une", "il", "elle", "ils", "elles", "mais", "en", "dans", "ce", "cette",
            "ces", "selon", "au", "aux", "des", "du", "de", "pour", "par", "sur", "après", "avant", "depuis", "lors",
            "d", "c", "on", "son", "sa", "ses", "leur", "à", "a", "nous", "cela", "si", "et", "or", "puis");

    private French() {}

    /** True when the letters before an apostrophe are a word that lost its vowel to the next one. */
    static boolean isElided(String letters) {
        return ELIDED.contains(letters);
    }

    /**
     * A word in lower case without its accents, as texts in capitals and hasty ones write it; only "à" keeps its own,
     * for without it the word would be a verb.
     */
    public static String folded(String word) {
        if (word.equals("à")) {
            return word;
        }
        StringBuilder out = null;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            String plain = c < 128 ? null : plain(c);
            if (plain != null && out == null) {
                out = new StringBuilder(word.length() + 1).append(word, 0, i);
            }
            if (out != null) {
                out.append(plain == null ? String.valueOf(c) : plain);
            }
        }
        return out == null ? word : out.toString();
    }

    private static @Nullable String plain(char c) {
        return switch (c) {
            case 'é', 'è', 'ê', 'ë' -> "e";
            case 'à', 'â', 'ä', 'á', 'ã' -> "a";
            case 'î', 'ï', 'í' -> "i";
            case 'ô', 'ö', 'ó' -> "o";
            case 'û', 'ü', 'ù', 'ú' -> "u";
            case 'ç' -> "c";
            case 'ñ' -> "n";
            case 'œ' -> "oe";
            case 'æ' -> "ae";
            default -> null;
        };
    }
}
