package org.mandatewatch.ingest.domain.extract.rule.french;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.rule.WordSet;
import org.mandatewatch.ingest.domain.extract.rule.Words;

/**
 * The word that says what becomes of the people counted: "a promis" over "600 policiers", "sont arrivés" behind them.
 *
 * @param at where it stands, in words
 * @param deed what it says; null for a verb that says nothing of a mission's strength
 */
record Governor(int at, @Nullable Deed deed, DeedMood mood) {

    /** How many words may stand between a figure and what governs it. */
    private static final int REACH = 15;

    /** How many words a noun may have behind it before its verb. */
    private static final int SUBJECT = 9;

    private static final Set<String> STOPS =
            WordSet.of("; : . ( ) \u2013 \" tandis alors mais laquelle lequel lesquels puis qui selon d'apres");

    private static final Set<String> HAVING = WordSet.of("a ont avait avaient ai");

    static final Set<String> FINITE = WordSet.of(
            "sont ont seront etaient avaient doivent devaient devraient devront vont peuvent pourront pourraient auront seraient auraient est sera a etait");

    /** Words between a verb and its participle, or between a verb and a figure. */
    private static final Set<String> LIGHT = WordSet.of(
            "deja encore ete pas plus aussi egalement y en lui leur bien ensuite actuellement depuis jamais notamment finalement enfin toujours desormais");

    /** What governs a count: the verb that it is the subject of, unless another verb before it has it as object. */
    static @Nullable Governor of(Words words, HeadCount count) {
        Governor before = before(words, count.figure());
        Governor behind =
                before == null || isParted(words, before.at(), count.figure()) ? behind(words, count.noun()) : null;
        return behind == null ? before : behind;
    }

    private static boolean isParted(Words words, int verb, int figure) {
        for (int k = verb + 1; k < figure; k++) {
            if (words.get(k).equals(",")) {
                return true;
            }
        }
        return false;
    }

    /** What governs a figure from before it; null when the figure begins its clause. */
    static @Nullable Governor before(Words words, int figure) {
        for (int k = figure - 1; k >= 0 && k >= figure - REACH; k--) {
            String word = words.get(k);
            if (STOPS.contains(word) || (isThat(word) && !isOnly(words, k, figure))) {
                return null;
            }
            if (words.isMention(k, "N") && !isOldSize(words, k)) {
                return null;
            }
            Deed deed = Deed.of(word);
            if (deed != null && isVerbal(words, k)) {
                return new Governor(k, deed, DeedMood.at(words, k));
            }
            if (HeadCounts.isThey(words, k)) {
                return new Governor(k, Deed.HAVE, word.equals("seront") ? DeedMood.COMING : DeedMood.DONE);
            }
            if (HAVING.contains(word)) {
                boolean another = isParticiple(words.get(next(words, k + 1)));
                return new Governor(k, another ? null : Deed.HAVE, DeedMood.DONE);
            }
        }
        return null;
    }

    /** What a figure and its noun are the subject of; null when no verb follows. */
    static @Nullable Governor behind(Words words, int noun) {
        for (int k = noun + 1; k <= noun + SUBJECT; k++) {
            String word = words.get(k);
            if (word.isEmpty() || ",;.():\"".contains(word) || word.equals("qui") || words.isMention(k, "N")) {
                return null;
            }
            if (FINITE.contains(word)) {
                return verb(words, k);
            }
            Deed deed = Deed.of(word);
            if (deed == null && word.endsWith("ront")) {
                return new Governor(k, Deed.COME, DeedMood.COMING);
            }
            if (deed != null && (word.endsWith("ent") || word.endsWith("ront")) && isVerbal(words, k)) {
                return new Governor(k, deed, DeedMood.at(words, k));
            }
        }
        return null;
    }

    private static Governor verb(Words words, int finite) {
        DeedMood mood = DeedMood.isConditional(words.get(finite)) ? DeedMood.UNREAL : null;
        for (int k = finite + 1; k <= finite + 6; k++) {
            Deed deed = Deed.of(words.get(k));
            if (deed != null) {
                return new Governor(k, deed, DeedMood.at(words, k));
            }
            String word = words.get(k);
            if (word.equals("place")
                    || word.equals("suite")
                    || word.equals("releve")
                    || word.equals("relais")
                    || word.equals("terrain")
                    || word.equals("sol")) {
                return new Governor(k, Deed.COME, DeedMood.at(words, k));
            }
        }
        return new Governor(finite, null, mood == null ? DeedMood.DONE : mood);
    }

    /** True for a word that may stand between a subject and its verb, or within a verb. */
    static boolean isLight(String word) {
        return LIGHT.contains(word)
                || HAVING.contains(word)
                || FINITE.contains(word)
                || word.equals("va")
                || word.equals("n'")
                || word.equals("ne")
                || word.equals("s'")
                || word.equals("se");
    }

    private static int next(Words words, int from) {
        int k = from;
        while (LIGHT.contains(words.get(k))) {
            k++;
        }
        return k;
    }

    private static boolean isParticiple(String word) {
        if (word.length() < 4) {
            return false;
        }
        return word.endsWith("e")
                || word.endsWith("i")
                || word.endsWith("u")
                || word.endsWith("is")
                || word.endsWith("it")
                || word.endsWith("ert");
    }

    private static boolean isThat(String word) {
        return word.equals("que") || word.equals("qu'");
    }

    /** "Ne compte que 400 hommes": the word that restricts a figure, and opens no clause. */
    private static boolean isOnly(Words words, int k, int figure) {
        for (int j = k - 1; j >= 0 && j >= k - 7; j--) {
            if (words.get(j).equals("n'") || words.get(j).equals("ne")) {
                return figure - k < 6;
            }
        }
        return false;
    }

    /** "De 5 100 à 3 000": the figure that was. */
    private static boolean isOldSize(Words words, int k) {
        return words.get(k - 1).equals("de")
                && (words.get(k + 1).equals("à") || words.get(k + 2).equals("à"));
    }

    /** Nouns and prepositions that look like verbs: "la porte-parole", "à présent", "le maintien". */
    private static boolean isVerbal(Words words, int k) {
        return switch (words.get(k)) {
            case "porte", "passe" -> !words.get(k + 1).equals("-");
            case "present" -> !words.get(k - 1).equals("à");
            case "compte" ->
                !words.get(k + 1).equals("tenu") && !words.get(k - 1).equals("le");
            case "forte", "fort" ->
                words.get(k + 1).equals("de")
                        || words.get(k + 1).equals("d'")
                        || words.get(k + 1).equals("alors")
                        || words.isMention(k + 1, "N")
                        || words.get(k + 2).equals("de");
            case "pied" -> words.get(k - 1).equals("le");
            default -> true;
        };
    }
}
