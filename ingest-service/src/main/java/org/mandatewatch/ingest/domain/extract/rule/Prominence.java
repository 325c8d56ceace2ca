package org.mandatewatch.ingest.domain.extract.rule;

import java.util.Set;

/** How much of a sentence is about a mission that it names, by where the name stands. */
final class Prominence {

    static final double SUBJECT = 3;
    static final double OBJECT = 2;
    static final double OBLIQUE = 1.2;
    static final double PASSING = 0.4;

    /** A subject stands among the first words, behind no more than an adverbial. */
    private static final int FRONT = 8;

    private static final int REACH = 4;

    /** How long a description may be that a name in apposition or in brackets follows: "from the AU's own force in C, M". */
    private static final int APPOSED = 14;

    private static final Set<String> PASSING_BEFORE = Set.of(
            "from",
            "unlike",
            "than",
            "alongside",
            "like",
            "replace",
            "replaces",
            "replaced",
            "replacing",
            "succeed",
            "succeeds",
            "succeeded",
            "succeeding",
            "former",
            "previous",
            "predecessor",
            "besides",
            "including",
            "members",
            "help",
            "relieve",
            "relieved",
            "relieves",
            "absorb",
            "absorbs",
            "absorbed",
            "remplace",
            "remplacer",
            "remplacera",
            "remplacait",
            "succede",
            "succeder",
            "succedera",
            "releve",
            "suite",
            "depuis",
            "contrairement",
            "outre",
            "comme",
            "hormis",
            "predecesseur",
            "ancienne",
            "relayer");

    /** Words between which and the mission that follows nothing is changed. */
    private static final Set<String> LIGHT = Set.of(
            "the",
            "of",
            "by",
            "a",
            "an",
            "much",
            "larger",
            "smaller",
            "outgoing",
            "old",
            "to",
            "in",
            "its",
            "all",
            "la",
            "le",
            "l'",
            "les",
            "de",
            "du",
            "à",
            "au",
            "aux",
            "d'",
            "des");

    private static final Set<String> MANDATES =
            Set.of("mandate", "extension", "renewal", "term", "future", "end", "creation", "establishment", "stay");

    private static final Set<String> OBLIQUES = Set.of("into", "with", "to", "against", "at", "beside");

    private static final Set<String> INCOMING =
            Set.of("by", "to", "for", "new", "successor", "par", "à", "nouvelle", "place");

    private static final Set<String> HANDING = Set.of(
            "over",
            "way",
            "replaced",
            "succeeded",
            "absorbed",
            "relieved",
            "transferred",
            "replace",
            "remplacee",
            "relayee",
            "place",
            "relais",
            "new",
            "successor",
            "nouvelle");

    private Prominence() {}

    /**
     * The weight of the mission at a word.
     *
     * @param first true when no mission of weight stands before it
     */
    static double of(Words words, int k, boolean first) {
        if (isPassing(words, k)) {
            return PASSING;
        }
        if (first && k <= FRONT) {
            return SUBJECT;
        }
        int before = LIGHT.contains(words.get(k - 1)) && !words.get(k - 1).equals("of") ? k - 2 : k - 1;
        boolean of = words.get(before).equals("of") && !MANDATES.contains(words.get(before - 1));
        return of || OBLIQUES.contains(words.get(before)) ? OBLIQUE : OBJECT;
    }

    /** "Took over from M", "replaced the much larger M": M has its part in another's story. */
    static boolean isPassing(Words words, int mention) {
        boolean apposed =
                words.get(mention - 1).equals(",") || words.get(mention - 1).equals("(");
        int farthest = mention - (apposed ? APPOSED : REACH);
        for (int k = apposed ? mention - 2 : mention - 1; k >= Math.max(0, farthest); k--) {
            String word = words.get(k);
            if (word.equals("place") && words.get(k + 1).equals("of")) {
                return true;
            }
            if (PASSING_BEFORE.contains(word)) {
                return !words.get(k + 1).equals("by") && !words.get(k + 1).equals("with");
            }
            boolean mark = word.equals(",") || words.isMention(k, "M");
            if (apposed ? mark : !LIGHT.contains(word) && !words.isMention(k, "D")) {
                return false;
            }
        }
        return false;
    }

    /** "Will be replaced, on 16 October, by": the word before a date set off by commas. */
    private static int verb(Words words, int from) {
        int k = from;
        while (k > 0 && (words.get(k).equals(",") || LIGHT.contains(words.get(k)) || words.isMention(k, "D"))) {
            k--;
        }
        return words.get(from).equals(",") ? k : from;
    }

    /** "Handed over to M", "a new force, M": M is the one that comes. */
    static boolean isComing(Words words, int mention) {
        for (int k = mention - 1; k >= Math.max(0, mention - REACH); k--) {
            if (INCOMING.contains(words.get(k))) {
                return HANDING.contains(words.get(k)) || HANDING.contains(words.get(verb(words, k - 1)));
            }
            if (!LIGHT.contains(words.get(k))) {
                return false;
            }
        }
        return false;
    }
}
