package org.mandatewatch.ingest.domain.extract.rule;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Noun phrases for places and for those who hold them, around an offset of a sentence's shape. */
final class Places {

    /**
     * A phrase of the article.
     *
     * @param start offset in the shape
     * @param end offset after it in the shape
     * @param written its words as the article has them, without an article before
     * @param relativeArea for a holder in a relative clause: the place that the clause is about
     */
    record Phrase(
            int start, int end, String written, @Nullable Phrase relativeArea) {}

    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "its", "their", "this", "that", "these");

    private static final Set<String> STOP =
            WordSet.of(", . ; : ( ) \u2013 \" and or but in on at by to from for with after before since where while"
                    + " which who that as despite is are was were has have had will would when early late last this"
                    + " out through until during over into around near without because amid alongside except believes"
                    + " now still again also yesterday today what of it they he she we so then including between");

    private static final Pattern KIND_OF_PLACE = Pattern.compile(
            "^(?:(?:the|a|an) )?(?:(?:strategic|eastern|northern|southern|western|key|small|large|neighbouring|whole|entire|besieged|nearby|port|mining|border|coastal|provincial|important|lakeside) )*(?:city|town|village|province|region|district|area|territory|state|port|port city|island|county|department|town centre) of ");

    private static final Set<String> ADJECTIVES =
            Set.of("rebel", "armed", "militant", "criminal", "islamist", "jihadist", "insurgent", "extremist");

    /** Places that mean something only beside a share of them. */
    private static final Set<String> COMMON = Set.of("capital", "city", "country", "territory");

    private static final Set<String> COMPASS = Set.of("north", "south", "east", "west", "upper", "lower");

    private static final Set<String> OWN =
            WordSet.of("government police peacekeepers mission soldiers troops national congolese allied");

    private final Reading sentence;
    private final Words words;

    Places(Reading sentence) {
        this.sentence = sentence;
        this.words = sentence.words();
    }

    /** True for an area without a name: "the city". */
    static boolean isCommon(Phrase area) {
        return COMMON.contains(area.written());
    }

    /** The area that begins at an offset. */
    @Nullable
    Phrase area(int offset) {
        int from = index(offset);
        while (DETERMINERS.contains(words.get(from))
                || words.get(from).equals("of")
                || words.get(from).equals("both")) {
            from++;
        }
        int to = from;
        while (to < words.size() && to < from + 9 && (goesOn(to) || to > from && joins(to))) {
            to++;
        }
        return to > from && isPlace(from, to) ? phrase(from, to, null) : null;
    }

    /** The area that ends before an offset. */
    @Nullable
    Phrase areaBefore(int offset) {
        int to = index(offset);
        while (to > 0 && (words.get(to - 1).equals(",") || isAuxiliary(words.get(to - 1)))) {
            to--;
        }
        for (int k = to - 1; k > Math.max(0, to - 7); k--) {
            if (words.get(k).equals("which")) {
                to = words.get(k - 1).equals(",") ? k - 1 : words.are(k - 2, ",", "of") ? k - 2 : to;
                break;
            }
        }
        // "Gaza , 47 per cent of which": the share stands between the place and its pronoun.
        while (to > 0 && (SHARES.contains(words.get(to - 1)) || words.isMention(to - 1, "N"))) {
            to--;
        }
        if (words.get(to - 1).equals(",")) {
            to--;
        }
        int from = to;
        while (from > 0 && from > to - 8 && (goesOn(from - 1) || joins(from - 1))) {
            from--;
        }
        while (from < to
                && (DETERMINERS.contains(words.get(from))
                        || joins(from)
                        || SHARES.contains(words.get(from))
                        || words.isMention(from, "N"))) {
            from++;
        }
        return to > from && isPlace(from, to) ? phrase(from, to, null) : null;
    }

    private static final Set<String> SHARES =
            WordSet.of("% percent cent per half most all much quarters thirds third quarter of roughly nearly almost"
                    + " parts large region as");

    /** Who holds, ending before an offset. */
    @Nullable
    Phrase holder(int offset, Set<String> fighters) {
        int to = index(offset);
        while (to > 0 && isLoose(words.get(to - 1))) {
            to--;
        }
        int head = to - 1;
        if (words.get(head).equals("allies") && words.get(head - 2).equals("and")) {
            head -= 3;
            to = head + 1;
        }
        // "the rebels of the RUF occupy": the name behind belongs to the holder.
        int of = head;
        while (of > to - 5 && of > 0 && !words.get(of).equals("of")) {
            of--;
        }
        if (words.get(of).equals("of") && fighters.contains(words.get(of - 1))) {
            return holderEnding(of - 1, to, fighters);
        }
        return holderEnding(head, to, fighters);
    }

    private @Nullable Phrase holderEnding(int head, int to, Set<String> fighters) {
        if (head < 0 || !isFighter(head, fighters)) {
            return null;
        }
        int from = head;
        while (from > 0
                && from > head - 5
                && !STOP.contains(words.get(from - 1))
                && !DETERMINERS.contains(words.get(from - 1))
                && !words.isMention(from - 1, "DN")
                && !isVerb(words.get(from - 1))) {
            from--;
        }
        if (isOwn(from, head)) {
            return null;
        }
        Phrase area = null;
        int before = from - 1;
        if (DETERMINERS.contains(words.get(before))) {
            before--;
        }
        if (words.get(before).equals("which") && words.get(before - 1).equals(",")) {
            area = areaBefore(words.start(before));
        }
        return new Phrase(words.start(from), words.end(to - 1), trimmed(from, to), area);
    }

    /** Who holds, beginning at an offset. */
    @Nullable
    Phrase holderAt(int offset, Set<String> fighters) {
        int from = index(offset);
        while (DETERMINERS.contains(words.get(from))) {
            from++;
        }
        int to = from;
        int head = -1;
        while (to < words.size() && to < from + 6 && !STOP.contains(words.get(to)) && !words.isMention(to, "D")) {
            if (isFighter(to, fighters)) {
                head = to;
            }
            to++;
        }
        if (head >= 0 && words.get(head + 1).equals("of")) {
            int k = DETERMINERS.contains(words.get(head + 2)) ? head + 3 : head + 2;
            if (isCapital(k)) {
                head = k;
            }
        }
        return head < 0 || isOwn(from, head) ? null : phrase(from, head + 1, null);
    }

    private boolean isFighter(int k, Set<String> fighters) {
        String word = words.get(k);
        if (word.equals("group") && ADJECTIVES.contains(words.get(k - 1))) {
            return true;
        }
        if (word.equals("forces")
                || word.equals("army")
                || word.equals("state")
                || word.equals("front")
                || word.equals("movement")
                || word.equals("coalition")
                || word.equals("group")) {
            return isCapital(k) && isCapital(k - 1) && !words.isMention(k - 1, "ACMO");
        }
        return fighters.contains(word) || (word.equals("shabaab") || word.equals("shabab"));
    }

    private boolean isOwn(int from, int head) {
        for (int k = from; k <= head; k++) {
            if (OWN.contains(words.get(k)) || words.isMention(k, "M")) {
                return true;
            }
        }
        return false;
    }

    private boolean goesOn(int k) {
        String word = words.get(k);
        return !word.isEmpty() && !STOP.contains(word) && !words.isMention(k, "DTNFBR") && !isVerb(word);
    }

    private boolean joins(int k) {
        boolean both =
                words.get(k).equals("and") && COMPASS.contains(words.get(k - 1)) && COMPASS.contains(words.get(k + 1));
        return both
                || words.get(k).equals("of")
                || (words.get(k).equals("the") && words.get(k - 1).equals("of"));
    }

    private static boolean isVerb(String word) {
        return word.equals("control")
                || word.equals("controls")
                || word.equals("said")
                || word.equals("says")
                || word.endsWith("ed") && word.length() > 5;
    }

    private static boolean isAuxiliary(String word) {
        return switch (word) {
            case "is",
                    "are",
                    "was",
                    "were",
                    "has",
                    "have",
                    "been",
                    "had",
                    "now",
                    "still",
                    "remains",
                    "remain",
                    "already" -> true;
            default -> false;
        };
    }

    private static boolean isLoose(String word) {
        return switch (word) {
            case "now",
                    "still",
                    "already",
                    "currently",
                    "also",
                    "effectively",
                    "largely",
                    "reportedly",
                    "have",
                    "has",
                    "had",
                    "are",
                    "is",
                    "all",
                    "who",
                    "that",
                    "which",
                    ",",
                    "then",
                    "today",
                    "again",
                    "fighters" -> true;
            default -> false;
        };
    }

    /** A place has a proper name in it, or is a capital or coast of one. */
    private boolean isPlace(int from, int to) {
        for (int k = from; k < to; k++) {
            if (words.isMention(k, "AMO") && to - from == 1) {
                return false;
            }
            if (isCapital(k) || words.isMention(k, "C") || COMMON.contains(words.get(k))) {
                return true;
            }
        }
        return false;
    }

    private boolean isCapital(int k) {
        String written = k < 0 || k >= words.size() ? "" : sentence.quoted(words.start(k), words.end(k));
        return !written.isEmpty() && Character.isUpperCase(written.charAt(0));
    }

    private Phrase phrase(int from, int to, @Nullable Phrase area) {
        return new Phrase(words.start(from), words.end(to - 1), trimmed(from, to), area);
    }

    private String trimmed(int from, int to) {
        String written = sentence.quoted(words.start(from), words.end(to - 1));
        String bare = KIND_OF_PLACE.matcher(written).replaceFirst("");
        if (bare.matches("(?i)armed gangs")) {
            return "gangs";
        }
        if (from == 0
                && bare.matches(
                        "(?:Gangs|Rebels|Insurgents|Militants|Jihadists|Separatists|Militias|Gunmen|Criminal|Armed|Islamist) ?.*")) {
            return bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
        }
        return bare.replaceFirst("^(?:[Tt]he|[Aa]n?) ", "");
    }

    private int index(int offset) {
        int k = 0;
        while (k < words.size() && words.start(k) < offset) {
            k++;
        }
        return k;
    }
}
