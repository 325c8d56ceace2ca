package org.mandatewatch.ingest.domain.extract.rule;

import java.util.Set;

/** The small words before a verb that say whether it is denied, allowed, still to come or done. */
final class StrengthAuxiliaries {

    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being", "'re");

    private static final Set<String> FILLERS =
            WordSet.of("also then soon now only together already so far yet initially eventually still be been have has"
                    + " had ever once both each all being jointly first is are was were up currently never not just"
                    + " recently since");

    /** Behind them an infinitive tells what is the case. */
    private static final Set<String> GOING_ON = Set.of("continues", "continued", "began", "begun", "started");

    private StrengthAuxiliaries() {}

    static boolean isBe(String word) {
        return BE.contains(word);
    }

    /** True when the verb tells of what is still to come. */
    static boolean isAhead(Words words, int k) {
        for (int j = k - 1; j >= k - 6; j--) {
            switch (words.get(j)) {
                case "will", "would", "shall", "to", "should", "must", "may", "can", "could", "might", "'ll" -> {
                    return true;
                }
                case ",", ";", "and", "that", "who", "which" -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    /** True behind "may", "can" and the like. */
    static boolean isAllowed(Words words, int k) {
        for (int j = k - 1; j >= k - 3; j--) {
            switch (words.get(j)) {
                case "may", "can", "could", "might" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    static boolean isPerfect(Words words, int k) {
        for (int j = k - 1; j >= k - 4; j--) {
            String word = words.get(j);
            if (word.equals("have") || word.equals("had") || word.equals("has")) {
                return true;
            }
        }
        return false;
    }

    static boolean isDenied(Words words, int k) {
        for (int j = k - 1; j >= k - 4; j--) {
            String word = words.get(j);
            if (word.equals("not") || word.equals("never") || word.equals("nor") || word.equals("without")) {
                return !words.get(j + 1).equals("only");
            }
            if (word.equals(",") || word.equals("and") || words.isMention(j, "N")) {
                return false;
            }
        }
        return false;
    }

    static boolean hasAuxiliary(Words words, int k) {
        return auxiliary(words, k) != k;
    }

    /** The index of the auxiliary of a verb; of the verb itself when it has none. */
    static int auxiliary(Words words, int k) {
        for (int j = k - 1; j >= k - 7 && j >= 0; j--) {
            String word = words.get(j);
            if (word.equals("to") && GOING_ON.contains(words.get(j - 1))) {
                return k;
            }
            if (word.equals("to") && words.get(j - 1).equals("continue")) {
                // "May continue to have": the one before it decides.
                j--;
                continue;
            }
            switch (word) {
                case "will",
                        "'ll",
                        "would",
                        "shall",
                        "should",
                        "may",
                        "can",
                        "could",
                        "might",
                        "must",
                        "to",
                        "did",
                        "do",
                        "does" -> {
                    return j;
                }
                default -> {
                    if (!FILLERS.contains(word)
                            && !word.endsWith("ly")
                            && !word.equals("consist")
                            && !word.equals("composed")
                            && !word.equals("made")) {
                        return k;
                    }
                }
            }
        }
        return k;
    }
}
