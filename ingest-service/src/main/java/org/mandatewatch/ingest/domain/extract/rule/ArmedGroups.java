package org.mandatewatch.ingest.domain.extract.rule;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Noun phrases for those who hold ground: "criminal groups", "the rebels of the RUF", "Islamic State". */
final class ArmedGroups {

    /**
     * Somebody who holds ground.
     *
     * @param from index of the first word of the phrase, without an article
     * @param to index after its last
     * @param written the name of the group where the phrase has one, else the words of the phrase
     * @param state true for a government, an army or a mission, whose hold on its own ground is no news
     */
    record Holder(int from, int to, String written, boolean state) {}

    /** How many words such a phrase may have. */
    private static final int LONGEST = 7;

    private static final Set<String> FIGHTERS = WordSet.of(
            "gangs gang rebels rebel insurgents militants jihadists separatists militias militia groups gunmen guerrillas"
                    + " extremists terrorists cartels paramilitaries mutineers warlords clans rebellion mobsters bandits"
                    + " islamists fighters insurgency guerrilla secessionists militiamen gangs' rebels'");

    /** Groups by names that no capital letter need show. */
    private static final Set<String> NAMES = WordSet.of(
            "al-shabaab al-shabab shabaab shabab hezbollah hamas houthis houthi m23 rsf isis isil taliban haram mnla ruf"
                    + " fdlr unita renamo jnim iswap aqim lra lurd codeco");

    /** The last word of the name of an army that is no state's, behind another word with a capital. */
    private static final Set<String> NAME_ENDS =
            WordSet.of("forces army state front movement coalition alliance group party democracy revolution council");

    /** Nouns that hold ground beside an adjective, or behind a name: "armed group", "the M23 group". */
    private static final Set<String> COLLECTIVES =
            Set.of("group", "movement", "coalition", "alliance", "faction", "forces");

    private static final Set<String> ONE_GROUP = Set.of("group", "movement", "militia", "faction", "alliance");

    private static final Set<String> ADJECTIVES = WordSet.of(
            "rebel armed militant criminal islamist jihadist insurgent extremist terrorist separatist paramilitary");

    private static final Set<String> STATES = WordSet.of("government army junta authorities troops soldiers police");

    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "its", "their", "these", "those", "all");

    /** Words between somebody and what he does. */
    private static final Set<String> LOOSE = WordSet.of(
            "now still already currently also effectively largely reportedly have has had are is were was been all who"
                    + " that which , then today again together alone virtually practically once firmly");

    private static final Set<String> STOP = WordSet.of(
            ". ; : ( ) \u2013 \" and or but in on at by to from for with after before since where while as despite when"
                    + " until during over under against out into said says what because amid");

    private final Reading sentence;
    private final Words words;

    ArmedGroups(Reading sentence) {
        this.sentence = sentence;
        this.words = sentence.words();
    }

    /** Who stands before a word, with no more than adverbs and auxiliaries between; null when nobody does. */
    @Nullable
    Holder before(int end) {
        int to = end;
        while (to > 0 && LOOSE.contains(words.get(to - 1))) {
            to--;
        }
        if (words.are(to - 3, "and", "its", "allies") || words.are(to - 3, "and", "their", "allies")) {
            to -= 3;
        }
        int from = to;
        while (from > Math.max(0, to - LONGEST) && isWithin(from - 1)) {
            from--;
        }
        for (int k = from; k < to; k++) {
            Holder holder = at(k);
            if (holder != null && holder.to() == to) {
                return holder;
            }
        }
        return null;
    }

    /** Who is named from a word on; null when nobody is. */
    @Nullable
    Holder at(int start) {
        int from = start;
        while (DETERMINERS.contains(words.get(from))) {
            from++;
        }
        int to = from;
        int head = -1;
        while (to < words.size() && to < from + LONGEST && isWithin(to)) {
            if (isHead(to)) {
                head = to;
            }
            to++;
        }
        return head < 0 ? null : holder(from, head + 1);
    }

    private boolean isWithin(int k) {
        String word = words.get(k);
        if (word.equals("of")) {
            return isHead(k - 1) && (isCapital(k + 1) || isCapital(k + 2));
        }
        return !word.isEmpty()
                && !word.equals(",")
                && !STOP.contains(word)
                && !words.isMention(k, "DNTFBR")
                && !LOOSE.contains(word);
    }

    private boolean isHead(int k) {
        String word = words.get(k);
        if (FIGHTERS.contains(word) || STATES.contains(word) || isName(k) || words.isMention(k, "M")) {
            return true;
        }
        if (COLLECTIVES.contains(word) && (ADJECTIVES.contains(words.get(k - 1)) || isName(k - 1))) {
            return true;
        }
        if (ONE_GROUP.contains(word) && words.get(k - 1).equals("the")) {
            return lastNamed(k) != null;
        }
        return words.get(k - 1).equals("of") && isHead(k - 2) && isCapital(k)
                || words.get(k - 1).equals("the") && words.get(k - 2).equals("of") && isHead(k - 3) && isCapital(k);
    }

    private boolean isName(int k) {
        boolean army =
                NAME_ENDS.contains(words.get(k)) && isCapital(k) && isCapital(k - 1) && !words.isMention(k - 1, "CAMO");
        return army || NAMES.contains(words.get(k)) || isAcronym(k);
    }

    /** Capital letters beside "rebels", or behind "of the": the name of a group that no list knows. */
    private boolean isAcronym(int k) {
        String written = written(k, k + 1);
        boolean capitals = written.length() > 1
                && written.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c) || c == '-');
        return capitals
                && Character.isLowerCase(words.get(k).charAt(0))
                && (FIGHTERS.contains(words.get(k + 1))
                        || words.get(k - 1).equals("of") && FIGHTERS.contains(words.get(k - 2))
                        || words.are(k - 2, "of", "the") && FIGHTERS.contains(words.get(k - 3)));
    }

    /** "The Islamist group", "the armed movement": one that a name has told before. */
    private boolean isOneGroup(int from, int to) {
        boolean described = ONE_GROUP.contains(words.get(to - 1));
        for (int k = from; k < to - 1; k++) {
            described &= ADJECTIVES.contains(words.get(k)) || words.isMention(k, "A");
        }
        return described;
    }

    private @Nullable Holder holder(int from, int to) {
        int end = to;
        boolean state = false;
        for (int k = from; k < end; k++) {
            state |= STATES.contains(words.get(k)) || words.isMention(k, "M");
        }
        String name = name(from, end);
        if (name != null) {
            return new Holder(from, end, name, false);
        }
        if (!state && words.get(from - 1).equals("the") && (end - from == 1 || isOneGroup(from, end))) {
            String meant = lastNamed(from);
            if (meant != null) {
                return new Holder(from, end, meant, false);
            }
        }
        String written = written(from, end);
        boolean opening = from == 0 && Character.isLowerCase(words.get(from).charAt(0));
        return new Holder(from, end, opening ? lowered(written) : written, state);
    }

    /** The name of the group within a phrase: "the M23 rebels", "fighters of the Allied Democratic Forces". */
    private @Nullable String name(int from, int to) {
        for (int k = to - 1; k >= from; k--) {
            if (isName(k)) {
                int first = k;
                while (first > from
                        && (words.get(first - 1).equals("-") || words.get(first).equals("-") || isCapital(first - 1))
                        && !words.get(first - 1).equals("the")
                        && !FIGHTERS.contains(words.get(first - 1))
                        && !(words.isMention(first - 1, "A") && NAMES.contains(words.get(first)))) {
                    first--;
                }
                return written(first, k + 1);
            }
            boolean of = words.get(k).equals("of") && k > from;
            if (of) {
                int first = words.get(k + 1).equals("the") ? k + 2 : k + 1;
                return first < to ? written(first, to) : null;
            }
        }
        return null;
    }

    /** The group that "the rebels" means: the last one named before; null when none was. */
    private @Nullable String lastNamed(int before) {
        String here = new ArmedGroups(sentence).lastName(before);
        if (here != null) {
            return here;
        }
        Context context = sentence.context();
        for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - MEMORY); i--) {
            Reading earlier = new Reading(context, i);
            String name = new ArmedGroups(earlier).lastName(earlier.words().size());
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    /** How many sentences a reader keeps a group in mind. */
    private static final int MEMORY = 5;

    private @Nullable String lastName(int before) {
        for (int k = before - 1; k >= 0; k--) {
            if (isName(k)) {
                return name(Math.max(0, k - 3), k + 1);
            }
        }
        return null;
    }

    private boolean isCapital(int k) {
        String written = k < 0 || k >= words.size() ? "" : written(k, k + 1);
        return !written.isEmpty() && Character.isUpperCase(written.charAt(0));
    }

    private String written(int from, int to) {
        String written = sentence.quoted(words.start(from), words.end(to - 1));
        boolean owner = written.endsWith("'") || written.endsWith("\u2019");
        return owner ? written.substring(0, written.length() - 1) : written;
    }

    private static String lowered(String written) {
        return written.substring(0, 1).toLowerCase(Locale.ROOT) + written.substring(1);
    }
}
