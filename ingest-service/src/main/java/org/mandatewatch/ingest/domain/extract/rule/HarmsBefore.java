package org.mandatewatch.ingest.domain.extract.rule;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.rule.HarmCounts.Harm;
import org.mandatewatch.ingest.domain.extract.rule.HarmCounts.HarmCount;

/** The harm told before a figure: "killed 70 people", "the lives of 300", "the toll rose to 2,900". */
final class HarmsBefore {

    private static final Set<String> ACTIVE =
            WordSet.of("killed killing kills massacred murdered lives injured wounded kidnapped abducted slaughtered");

    private static final Set<String> NOUNS =
            Set.of("deaths", "death", "killings", "murders", "abductions", "kidnappings");

    private static final Set<String> TOTAL =
            WordSet.of("to at of reached exceeds exceeded is was include includes stands tops topped");

    /** How many words before its figure a toll may stand. */
    private static final int TOLL_REACH = 12;

    private HarmsBefore() {}

    /** "killed 70 people", "the lives of 300", "holding 500 soldiers hostage". */
    static @Nullable HarmCount of(Words words, int i, @Nullable HarmCount last) {
        if (isLoss(words, i)) {
            return new HarmCount(i, Harm.KILLED, i - 1);
        }
        if (Captives.areTaken(words, i)) {
            return new HarmCount(i, Harm.KIDNAPPED, i - 1);
        }
        HarmCount toll = toll(words, i);
        if (toll != null) {
            return toll;
        }
        for (int k = i - 1; k >= i - 3; k--) {
            String word = words.get(k);
            Harm harm = Harm.of(word);
            boolean lives = !word.equals("lives") || words.get(k + 1).equals("of");
            boolean active = word.endsWith("ing") || ACTIVE.contains(word) || isOf(words, k);
            // "1,095 killed and 2,679 wounded": each figure has its own word.
            boolean taken = last != null
                    && last.cue() == k
                    && last.figure() < k
                    && words.get(k + 1).equals("and");
            if (harm != null && active && lives && !taken && !HarmCounts.isPassive(words, k)) {
                return new HarmCount(i, harm, k);
            }
            if (word.equals(",")
                    || word.equals(";")
                    || word.equals("in")
                    || word.equals("by")
                    || word.equals("since")
                    || word.equals("and") && k < i - 1
                    || words.isMention(k, "NDT")) {
                return null;
            }
        }
        return null;
    }

    /** "The deaths of 4,864 people". */
    private static boolean isOf(Words words, int k) {
        return NOUNS.contains(words.get(k)) && words.get(k + 1).equals("of");
    }

    /** "Has lost 14 soldiers". */
    private static boolean isLoss(Words words, int i) {
        boolean lost = words.get(i - 1).equals("lost") || words.get(i - 1).equals("losing");
        for (int k = i + 1; lost && k < i + 5; k++) {
            if (HeadNouns.NOUNS.contains(words.get(k)) && !words.get(k).equals("forces")) {
                return true;
            }
        }
        return false;
    }

    /** "The death toll rose to 2,900", "put the number of dead at over 2,500", "the dead include 13". */
    private static @Nullable HarmCount toll(Words words, int i) {
        boolean total = TOTAL.contains(words.get(i - 1));
        for (int k = i - 2; total && k >= Math.max(0, i - TOLL_REACH); k--) {
            String word = words.get(k);
            if (word.equals(";") || words.isMention(k, "N")) {
                return null;
            }
            boolean dead = word.equals("toll")
                    || word.equals("dead") && words.get(k - 1).equals("the") && k == i - 2;
            Harm counted = words.get(k - 1).equals("of") && words.get(k - 2).equals("number") ? Harm.of(word) : null;
            if (dead || counted != null) {
                return new HarmCount(i, counted == null ? Harm.KILLED : counted, k);
            }
        }
        return null;
    }
}
