package org.mandatewatch.ingest.domain.extract.rule.french;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.rule.WordSet;
import org.mandatewatch.ingest.domain.extract.rule.Words;

/** How real what a verb says is, read from its ending and from the verbs that it depends on. */
enum DeedMood {
    /** It is so, or it was. */
    DONE,
    /** It will be so, or ought to. */
    COMING,
    /** Somebody has said that they will. */
    PROMISED,
    /** Somebody has leave to. */
    ALLOWED,
    /** Somebody wants it, or it is only supposed. */
    UNREAL;

    /** How many words may stand between a verb and the one that it depends on. */
    private static final int REACH = 20;

    private static final Set<String> STOPS =
            WordSet.of("; : . qui dont que qu' laquelle lequel mais tandis alors \u2013");

    private static final Set<String> OUGHT = WordSet.of(
            "va vont doit doivent devait devaient devra devront devrait devraient pour afin censee cense appelee appele appelees appeles espere esperent ira iront");

    private static final Set<String> MAY = WordSet.of(
            "peut peuvent pourra pourront permet permettent permettra permettant habilitee habilite autorisee autorise");

    private static final Set<String> PROMISING = WordSet.of(
            "pret prete prets decide apprete appretent compte comptent entend entendent prevoit prevoient accepte dispose disposee confirme resolu projette");

    private static final Set<String> WANTING = WordSet.of(
            "veut veulent voudrait souhaite souhaitent souhaitait demande demandent reclame reclament faut faudra faudrait exige appelle pourrait pourraient plaide recommande refuse suggere preconise si renonce hesite voulait aimerait");

    /** The mood of the verb at an index. */
    static DeedMood at(Words words, int verb) {
        String own = words.get(verb);
        if (isConditional(own)) {
            return UNREAL;
        }
        if (isFuture(own)) {
            return COMING;
        }
        boolean depends = isInfinitive(own);
        for (int k = verb - 1; k >= 0 && k >= verb - REACH; k--) {
            String word = words.get(k);
            if (STOPS.contains(word) || words.isMention(k, "N")) {
                break;
            }
            if (word.equals("sera") || word.equals("seront")) {
                return COMING;
            }
            if (word.equals("serait") || word.equals("seraient") || word.equals("aurait") || word.equals("auraient")) {
                return UNREAL;
            }
            DeedMood mood = depends ? of(word, words.get(k + 1)) : null;
            if (mood != null) {
                return mood;
            }
            depends |= word.equals("etre") || word.equals("avoir");
        }
        return DONE;
    }

    /** What a word makes of an infinitive that depends on it. */
    private static @Nullable DeedMood of(String word, String next) {
        if (WANTING.contains(word)) {
            return UNREAL;
        }
        if (MAY.contains(word)) {
            return ALLOWED;
        }
        if (OUGHT.contains(word)) {
            return COMING;
        }
        boolean promise = PROMISING.contains(word) || Deed.of(word) == Deed.PROMISE;
        boolean bound = Deed.of(word) == Deed.SEND && word.startsWith("engag") && next.equals("à");
        return promise || bound ? PROMISED : null;
    }

    private static boolean isInfinitive(String word) {
        return word.endsWith("er") || word.endsWith("ir") || word.endsWith("re");
    }

    static boolean isFuture(String word) {
        return word.length() > 4 && (word.endsWith("ra") || word.endsWith("ront"));
    }

    static boolean isConditional(String word) {
        return word.length() > 5 && !word.equals("retrait") && (word.endsWith("rait") || word.endsWith("raient"));
    }
}
