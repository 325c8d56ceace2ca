package org.mandatewatch.ingest.domain.extract.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Figures of a sentence that count people who came to harm, each with the harm that the nearest word names. */
final class HarmCounts {

    /** What people suffer. */
    enum Harm {
        KILLED(WordSet.of("killed killing kills dead died massacred slaughtered murdered slain lives killings deaths"
                + " perished fatalities die")),
        INJURED(Set.of("injured", "injuring", "wounded", "wounding", "hurt", "injuries", "maimed")),
        KIDNAPPED(WordSet.of(
                "kidnapped abducted kidnapping abducting hostage kidnappings abductions captive seized hostages"));

        private final Set<String> words;

        Harm(Set<String> words) {
            this.words = words;
        }

        static @Nullable Harm of(String word) {
            for (Harm harm : values()) {
                if (harm.words.contains(word)) {
                    return harm;
                }
            }
            return null;
        }
    }

    /** A figure, the harm, and the word that says it; indexes of {@link Words}. */
    record HarmCount(int figure, Harm harm, int cue) {}

    private static final Set<String> NO_PEOPLE =
            WordSet.of("percent % per times km kilometres miles countries years days months weeks hours attacks"
                    + " incidents villages houses bases cattle cows goats raids members' votes");

    /** Who "one" is, where it counts: "and one was wounded". */
    private static final Set<String> ONE =
            WordSet.of("was of peacekeeper soldier officer policeman person civilian other more observer is");

    private HarmCounts() {}

    static boolean isFigure(Words words, int i) {
        boolean one = words.get(i).equals("one")
                && (i == 0 || words.get(i - 1).equals("and") || words.get(i - 1).equals(","))
                && (ONE.contains(words.get(i + 1)) || words.isMention(i + 1, "A"))
                && !words.get(i + 2).equals("the");
        return one || words.isMention(i, "N");
    }

    /** "36 people, among them four peacekeepers": they are counted already. */
    private static boolean isPart(Words words, int i) {
        return words.get(i - 1).equals("including")
                || words.get(i - 1).equals("them") && words.get(i - 2).equals("among");
    }

    static List<HarmCount> in(Words words) {
        List<HarmCount> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (isFigure(words, i) && !NO_PEOPLE.contains(words.get(i + 1)) && !isPart(words, i)) {
                HarmCount last = found.isEmpty() ? null : found.getLast();
                HarmCount count = words.isMention(i, "N") ? HarmsBefore.of(words, i, last) : null;
                if (count == null) {
                    count = HarmsBehind.of(words, i);
                }
                if (count != null) {
                    found.add(count);
                }
            }
        }
        return found;
    }

    static boolean isPassive(Words words, int k) {
        String before = words.get(k - 1);
        return before.equals("were") || before.equals("was") || before.equals("been") || before.equals("are");
    }
}
