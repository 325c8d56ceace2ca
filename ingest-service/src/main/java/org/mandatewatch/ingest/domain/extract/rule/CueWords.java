package org.mandatewatch.ingest.domain.extract.rule;

import java.util.Set;

/** Words that govern a head count only in one of their senses, told apart by the words about them. */
final class CueWords {

    /** What a force is given so many of its people in: "the strength was set at", "caps the force at". */
    private static final Set<String> SIZES =
            WordSet.of("strength size ceiling number numbers level levels force mission");

    private static final Set<String> FORCE =
            WordSet.of("troop troops force personnel staffing police authorised authorized deployment staff");

    private static final Set<String> SENDING =
            WordSet.of("deployment deploy dispatch despatch sending send deploying participation part");

    private static final Set<String> RISING = WordSet.of(
            "taking takes raising raises raised lifting lifts doubling doubled tripling increasing increases increased"
                    + " swelling lift raise increase take brings");

    private static final Set<String> SHRINKING =
            WordSet.of("reduced reduces reducing reduce cut cuts cutting trimmed trims slimmed shrunk shrink lowered");

    /** Behind "with" and "by" only the verb of reinforcing says what the people are. */
    private static final int REACH = 9;

    private CueWords() {}

    /** True where the word at an index has another sense than the one that governs the figure. */
    static boolean isOther(Words words, int k, int figure) {
        String word = words.get(k);
        String next = words.get(k + 1);
        return switch (word) {
            case "level", "levels" -> !FORCE.contains(words.get(k - 1));
            case "room", "hoped", "hopes" -> !next.equals("for");
            case "spoke", "speaks", "talked" -> !next.equals("of");
            case "sets", "set", "setting", "fixes", "fixed" ->
                !isBetween(words, k, figure, SIZES)
                        && !(words.get(figure - 1).equals("at") && isBetween(words, k - 6, k, SIZES));
            case "caps", "capping" -> !words.get(figure - 1).equals("at");
            case "cleared", "clears", "clearing", "sanctioned" -> !isBetween(words, k, figure, SENDING);
            case "let", "lets", "letting" -> k < figure - 4;
            case "meant", "designed", "conceived" -> !next.equals("to") && !next.equals("for") && !next.equals("as");
            case "with", "by" -> isReinforced(words, k);
            default ->
                RISING.contains(word) && !words.get(figure - 1).equals("to")
                        || SHRINKING.contains(word) && !words.get(figure - 1).equals("by");
        };
    }

    /** True for a verb that brings a force to a new size: "doubling the force to". */
    static boolean isRise(String word) {
        return RISING.contains(word);
    }

    /** "Reinforcing the force with 130 soldiers". */
    private static boolean isReinforced(Words words, int k) {
        for (int j = k - 1; j >= k - REACH; j--) {
            String word = words.get(j);
            if (word.equals(",") || word.equals(";")) {
                return false;
            }
            if (StrengthCue.of(word) == StrengthCue.MORE) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBetween(Words words, int from, int to, Set<String> some) {
        for (int j = Math.max(0, from); j < to; j++) {
            if (some.contains(words.get(j))) {
                return true;
            }
        }
        return false;
    }
}
