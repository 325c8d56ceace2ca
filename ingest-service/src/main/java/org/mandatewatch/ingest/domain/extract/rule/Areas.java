package org.mandatewatch.ingest.domain.extract.rule;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Noun phrases for ground that somebody holds: "southern Somalia", "the mining town of Rubaya", "Haiti's capital". */
final class Areas {

    /**
     * A stretch of ground.
     *
     * @param from index of its first word, without an article
     * @param to index after its last
     * @param written its name, without the kind of place that stands before
     * @param named false for "the country", which means something only beside a share of it
     */
    record Area(int from, int to, String written, boolean named) {}

    private static final int LONGEST = 9;

    private static final Phrase KIND_OF_PLACE = Phrase.compile(
            "^(?:[a-z-]+ )*(?:city|town|village|province|region|district|territory|state|island|county|department|commune"
                    + "|area|locality|stronghold|centre|center|hub|suburb) of (?=\\p{Lu})");

    /** "The town Rubaya", "the airport town Goma". */
    private static final Set<String> KINDS = Set.of("city", "town", "village", "province", "region");

    private static final Set<String> COMMON = Set.of("capital", "city", "country", "territory");

    private static final Set<String> COMPASS =
            Set.of("north", "south", "east", "west", "upper", "lower", "centre", "interior");

    private static final Set<String> DETERMINERS = WordSet.of("the a an its their this that these both");

    private static final Set<String> STOP = WordSet.of(
            ", . ; : ( ) \u2013 \" or but in on at by to from for with after before since where while which who that as"
                    + " despite is are was were has have had will would when early late last this out through until during"
                    + " over into around near without because amid alongside except now still again also yesterday today"
                    + " what it they he she we so then including between under and said says control controls there"
                    + " already largely reportedly been be being remains remain lies could belongs belong fell fallen"
                    + " leaves left");

    private final Reading sentence;
    private final Words words;

    Areas(Reading sentence) {
        this.sentence = sentence;
        this.words = sentence.words();
    }

    /** True for a word such as "capital", behind which the name of it may stand. */
    static boolean isCommon(String word) {
        return COMMON.contains(word);
    }

    /** The area that begins at a word; null when none does. */
    @Nullable
    Area at(int start) {
        int from = start;
        while (DETERMINERS.contains(words.get(from)) || words.get(from).equals("of")) {
            from++;
        }
        int to = from;
        while (to < words.size() && to < from + LONGEST && (isWithin(to) || to > from && joins(to))) {
            to++;
        }
        while (to > from && (words.get(to - 1).equals("of") || words.get(to - 1).equals("the"))) {
            to--;
        }
        return area(from, to);
    }

    /** The area that ends before a word, passing over where it lies: "the town of Palma in Mozambique fell". */
    @Nullable
    Area before(int end) {
        Area last = ending(end);
        if (last == null) {
            return null;
        }
        int joint = DETERMINERS.contains(words.get(last.from() - 1)) ? last.from() - 2 : last.from() - 1;
        String word = words.get(joint);
        Area wider = word.equals("in") ? ending(joint) : null;
        return wider != null && isCapital(wider.to() - 1) ? wider : last;
    }

    private @Nullable Area ending(int end) {
        int to = end;
        while (to > 0 && words.get(to - 1).equals(",")) {
            to--;
        }
        int from = to;
        while (from > 0 && from > to - LONGEST && (isWithin(from - 1) || from < to && joins(from - 1))) {
            from--;
        }
        while (from < to && (DETERMINERS.contains(words.get(from)) || joins(from) || Shares.isPart(words, from))) {
            from++;
        }
        return area(from, to);
    }

    private @Nullable Area area(int from, int to) {
        if (to <= from || words.isMention(from, "AMO") && to - from == 1) {
            return null;
        }
        boolean named = false;
        boolean common = false;
        for (int k = from; k < to; k++) {
            named |= isCapital(k) && !words.isMention(k, "AMO") || words.isMention(k, "C");
            common |= COMMON.contains(words.get(k));
        }
        if (!named && !common) {
            return null;
        }
        // "The Haitian capital, Port-au-Prince,": the name behind is the area's.
        if (words.get(to).equals(",")
                && COMMON.contains(words.get(to - 1))
                && isCapital(to + 1)
                && !words.isMention(to + 1, "AMODNBC")) {
            Area own = at(to + 1);
            if (own != null) {
                return own;
            }
        }
        String written = written(from, to);
        String bare = KIND_OF_PLACE.matcher(written).replaceFirst("");
        return new Area(from, to, bare, named || words.isMention(from, "A"));
    }

    private boolean isWithin(int k) {
        String word = words.get(k);
        return !word.isEmpty() && !STOP.contains(word) && !words.isMention(k, "DTNFBRM") && !isVerb(word);
    }

    private boolean joins(int k) {
        String word = words.get(k);
        boolean both = word.equals("and") && COMPASS.contains(words.get(k - 1)) && COMPASS.contains(words.get(k + 1));
        return both
                || word.equals("of")
                || word.equals("the") && words.get(k - 1).equals("of");
    }

    private static boolean isVerb(String word) {
        return word.length() > 5 && word.endsWith("ed") && !word.startsWith("unit");
    }

    private boolean isCapital(int k) {
        String written = k < 0 || k >= words.size() ? "" : written(k, k + 1);
        return !written.isEmpty() && Character.isUpperCase(written.charAt(0)) && (k > 0 || !isPlainOpening(k));
    }

    /** The first word of a sentence has its capital from there. */
    private boolean isPlainOpening(int k) {
        return KINDS.contains(words.get(k))
                || COMPASS.contains(words.get(k))
                || words.get(k).equals("the");
    }

    private String written(int from, int to) {
        return sentence.quoted(words.start(from), words.end(to - 1));
    }
}
