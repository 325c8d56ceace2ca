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

    /** How many words may stand between a figure and the word behind it. */
    private static final int REACH = 14;

    private static final Set<String> NO_PEOPLE =
            WordSet.of("percent % per times km kilometres miles countries years days months weeks hours attacks"
                    + " incidents villages houses bases cattle cows goats raids members' votes");

    private static final Set<String> THINGS =
            WordSet.of("base town bases weapons drugs ship vessel vehicles airport control power land");

    private static final Set<String> ACTIVE =
            WordSet.of("killed killing kills massacred murdered lives injured wounded kidnapped abducted slaughtered");

    private static final Set<String> NOUNS =
            Set.of("deaths", "death", "killings", "murders", "abductions", "kidnappings");

    private static final Set<String> CASES = Set.of("victims", "cases", "instances", "incidents");

    private static final Set<String> TOTAL =
            WordSet.of("to at of reached exceeds exceeded is was include includes stands tops topped");

    /** How many words before its figure a toll may stand. */
    private static final int TOLL_REACH = 12;

    /** Who "one" is, where it counts: "and one was wounded". */
    private static final Set<String> ONE =
            WordSet.of("was of peacekeeper soldier officer policeman person civilian other more observer is");

    private static final Set<String> CLAIMING =
            WordSet.of("claimed claiming claims claim cost costing costs took taken takes taking");

    private static final Set<String> DOING = Set.of("killed", "injured", "wounded", "kidnapped", "abducted", "murdered");

    private static final Set<String> PASSIVE =
            WordSet.of("was were been being are is be got and or , least people persons civilians dead");

    /** What may stand before the figure of those who suffered. */
    private static final Set<String> QUALIFYING =
            WordSet.of("at least about some around nearly almost over more than up to another a further");

    /** "The hostage crisis": nobody is counted. */
    private static final Set<String> HOSTAGE_NOUNS = WordSet.of(
            "crisis crises taking takings situation drama negotiations talks release standoff issue affair ordeal");

    private HarmCounts() {}

    private static boolean isFigure(Words words, int i) {
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
                HarmCount count =
                        words.isMention(i, "N") ? before(words, i, found.isEmpty() ? null : found.getLast()) : null;
                if (count == null) {
                    count = behind(words, i);
                }
                if (count != null) {
                    found.add(count);
                }
            }
        }
        return found;
    }

    /** "killed 70 people", "the lives of 300", "holding 500 soldiers hostage". */
    private static @Nullable HarmCount before(Words words, int i, @Nullable HarmCount last) {
        if (isLoss(words, i)) {
            return new HarmCount(i, Harm.KILLED, i - 1);
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
            if (harm != null && active && lives && !taken && !isPassive(words, k)) {
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

    private static boolean isPassive(Words words, int k) {
        String before = words.get(k - 1);
        return before.equals("were") || before.equals("was") || before.equals("been") || before.equals("are");
    }

    /** "70 people were killed", "seven dead", "cost 15 soldiers their lives". */
    private static @Nullable HarmCount behind(Words words, int i) {
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
            return isPassive(words, cue) && !hasAny(words, figure, cue, THINGS);
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
                && isFigure(words, object)
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
