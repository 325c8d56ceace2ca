package org.mandatewatch.ingest.domain.extract.rule;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.rule.HarmCounts.Harm;
import org.mandatewatch.ingest.domain.extract.rule.HarmCounts.HarmCount;

/** The harm told behind a figure: "70 people were killed", "seven dead", "cost 15 soldiers their lives". */
final class HarmsBehind {

    /** How many words may stand between a figure and the word behind it. */
    private static final int REACH = 14;

    private static final Set<String> THINGS =
            WordSet.of("base town bases weapons drugs ship vessel vehicles airport control power land");

    private static final Set<String> CASES = Set.of("victims", "cases", "instances", "incidents");

    private static final Set<String> CLAIMING =
            WordSet.of("claimed claiming claims claim cost costing costs took taken takes taking");

    private static final Set<String> DOING =
            Set.of("killed", "injured", "wounded", "kidnapped", "abducted", "murdered");

    private static final Set<String> PASSIVE =
            WordSet.of("was were been being are is be got and or , least people persons civilians dead");

    /** What may stand before the figure of those who suffered. */
    private static final Set<String> QUALIFYING =
            WordSet.of("at least about some around nearly almost over more than up to another a further");

    /** "The hostage crisis": nobody is counted. */
    private static final Set<String> HOSTAGE_NOUNS = WordSet.of(
            "crisis crises taking takings situation drama negotiations talks release standoff issue affair ordeal");

    private HarmsBehind() {}

    /** "70 people were killed", "seven dead", "cost 15 soldiers their lives". */
    static @Nullable HarmCount of(Words words, int i) {
        for (int k = i + 1; k < Math.min(words.size(), i + REACH); k++) {
            String word = words.get(k);
            if (word.equals(";")
                    || word.equals(".")
                    || word.equals(":")
                    || word.equals("but")
                    || word.equals("while")) {
                return null;
            }
            if (words.isAside(k, i)) {
                continue;
            }
            if (Captives.areHeld(words, i, k)) {
                return new HarmCount(i, Harm.KIDNAPPED, k);
            }
            Harm harm = Harm.of(word);
            if (harm != null && isSuffered(words, i, k, harm)) {
                return new HarmCount(i, harm, k);
            }
            if (harm != null) {
                return null;
            }
            // Another figure takes the next word of harm for itself, save in "30 soldiers and 52 protesters were hurt".
            if (words.isMention(k, "N") && !words.get(k - 1).equals("and")) {
                return null;
            }
            if (word.equals("displaced")
                    || word.equals("fled")
                    || word.equals("trapped")
                    || word.equals("arrested")
                    || word.equals("deployed")
                    || word.equals("after")) {
                return null;
            }
        }
        return null;
    }

    private static boolean isSuffered(Words words, int figure, int cue, Harm harm) {
        String word = words.get(cue);
        if (words.get(cue - 1).equals("of") && CASES.contains(words.get(cue - 2))) {
            return true;
        }
        if (word.endsWith("ing") || word.equals("kills")) {
            return false;
        }
        if (isTheirDoing(words, cue)) {
            return false;
        }
        if (word.equals("hostage") && HOSTAGE_NOUNS.contains(words.get(cue + 1))) {
            return false;
        }
        if (word.equals("seized")) {
            return HarmCounts.isPassive(words, cue) && !hasAny(words, figure, cue, THINGS);
        }
        if (word.equals("lives")) {
            return words.get(cue - 1).equals("their") || isClaimed(words, figure, cue);
        }
        if (word.equals("die")) {
            return false;
        }
        boolean owned =
                word.equals("killed") || word.equals("injured") || word.equals("wounded") || word.equals("kidnapped");
        // "people who killed …" and "forces killed 30": the figure did it and did not suffer it.
        return !(owned
                && (words.get(cue - 1).equals("have")
                        || words.get(cue - 1).equals("who")
                        || words.get(cue - 1).equals("had"))
                && words.get(cue - 1).equals("have")
                && words.isMention(cue + 1, "N"));
    }

    /** "Claimed 5,601 lives", "took more than 300 civilian lives". */
    private static boolean isClaimed(Words words, int figure, int cue) {
        for (int k = figure - 1; k >= figure - 4; k--) {
            if (CLAIMING.contains(words.get(k))) {
                return cue - figure <= 2;
            }
        }
        return false;
    }

    /** "Two bombs killed four soldiers": the figure before the verb did it, another suffered it. */
    private static boolean isTheirDoing(Words words, int cue) {
        int object = cue + 1;
        while (object < cue + 4 && QUALIFYING.contains(words.get(object))) {
            object++;
        }
        return DOING.contains(words.get(cue))
                && !PASSIVE.contains(words.get(cue - 1))
                && HarmCounts.isFigure(words, object)
                && !PASSIVE.contains(words.get(object + 1));
    }

    private static boolean hasAny(Words words, int from, int to, Set<String> some) {
        for (int k = from; k < to; k++) {
            if (some.contains(words.get(k))) {
                return true;
            }
        }
        return false;
    }
}
