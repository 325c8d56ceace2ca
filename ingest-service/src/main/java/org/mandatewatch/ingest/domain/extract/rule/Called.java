package org.mandatewatch.ingest.domain.extract.rule;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a text calls a mission that it has named before: "it", "the new force", "that mission".
 *
 * @param noun such as "force"; null for a pronoun
 * @param age whether it says that the mission is new or old
 * @param pointed true for "that mission": the one named last, whatever the article is about
 * @param blue true when blue helmets or a blue flag tell that it is one of the UN
 */
record Called(@Nullable String noun, Age age, boolean pointed, boolean blue) {

    static final Called IT = new Called(null, Age.ANY, false, false);

    static final Called NEW_ONE = new Called(null, Age.NEW, false, false);

    private static final Set<String> NOUNS = Set.of("mission", "force", "operation");

    private static final Set<String> DETERMINERS = Set.of("the", "this", "that", "la", "l'", "cette");

    private static final Set<String> PRONOUNS = Set.of("it", "its", "elle", "celle", "son", "sa", "ses");

    private static final Set<String> POINTING = Set.of("that", "cette");

    private static final Set<String> YOUNG = Set.of("new", "nouvelle", "incoming", "future");

    private static final Set<String> AGED = Set.of(
            "old", "previous", "former", "earlier", "outgoing", "predecessor", "precedente", "ancienne", "sortante");

    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "la", "le", "l'", "les");

    private static final Set<String> PLACING = Set.of("in", "for", "to", "on", "en", "au", "aux", "à");

    private static final Set<String> OF = Set.of("of", "de", "du", "des", "d'", "known", "called", "named");

    private static final Phrase BLUE = Phrase.compile(
            "(?<![^ ])(?:blue (?:helmets?|berets?|flag)|(?:casques|berets) bleus|banniere bleue)(?![^ ])");

    /** Whether a text speaks of the new mission, the old one, or simply of one. */
    enum Age {
        NEW,
        OLD,
        ANY
    }

    /** What stands at a word: a noun with "new" or "old" beside it, or a pronoun. */
    static Called at(Words words, int k) {
        if (!NOUNS.contains(words.get(k))) {
            return IT;
        }
        boolean young = YOUNG.contains(words.get(k - 1)) || YOUNG.contains(words.get(k + 1));
        Age age = young ? Age.NEW : AGED.contains(words.get(k - 1)) ? Age.OLD : Age.ANY;
        // "The peacekeeping operation" beside another force is more likely the UN's.
        boolean blue = words.get(k - 1).equals("peacekeeping") && DETERMINERS.contains(words.get(k - 2));
        return new Called(words.get(k), age, POINTING.contains(words.get(k - 1)), blue);
    }

    /** How a sentence calls the mission last before an offset, else first after it. */
    static Called before(String text, int offset) {
        Words words = Words.of(text);
        Called called = IT;
        for (int k = 0; k < words.size() && (called == IT || words.start(k) < offset); k++) {
            if (NOUNS.contains(words.get(k)) && isReference(words, k)) {
                called = at(words, k);
            }
        }
        return BLUE.matcher(text).find() ? new Called(called.noun(), called.age(), called.pointed(), true) : called;
    }

    /** True when a pronoun at the front of the sentence, or a noun with its article, stands for a mission. */
    static boolean isReference(Words words, int k) {
        String word = words.get(k);
        if (PRONOUNS.contains(word)) {
            return k <= 2;
        }
        if (!NOUNS.contains(word)) {
            return false;
        }
        // "The force of the SADC" and "the mission, M," say themselves which they mean.
        String next = words.get(k + 1);
        int named = ARTICLES.contains(words.get(k + 2)) ? k + 3 : k + 2;
        boolean told = OF.contains(next)
                || PLACING.contains(next) && words.isMention(named, "CO")
                || words.isMention(k + 1, "M")
                || (next.equals(",") || next.equals("(")) && words.isMention(named, "M");
        return !told && (DETERMINERS.contains(words.get(k - 1)) || DETERMINERS.contains(words.get(k - 2)));
    }

    /** True when a word before this one means a mission spoken of earlier. */
    static boolean isAnyBefore(Words words, int before) {
        for (int k = 0; k < before; k++) {
            if (isReference(words, k)) {
                return true;
            }
        }
        return false;
    }
}
