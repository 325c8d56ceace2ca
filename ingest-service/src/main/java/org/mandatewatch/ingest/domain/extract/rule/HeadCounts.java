package org.mandatewatch.ingest.domain.extract.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.entity.Mention.CountryNamed;
import org.mandatewatch.ingest.domain.extract.rule.HeadCount.Form;

/** Finds figures that may count people, and reads the noun phrases around them. */
final class HeadCounts {

    private static final Set<String> GROUPS =
            WordSet.of("mission force operation contingent deployment unit detachment battalion brigade presence"
                    + " company regiment squadron component peacekeeping");

    private static final Set<String> SIZED =
            Set.of("strong", "member", "person", "man", "soldier", "troop", "officer", "peacekeeper");

    private static final Set<String> AFTER_BARE =
            WordSet.of(". , ; ) : \u2013 \" and but in on from each to for under at as by so with are were have had"
                    + " remain remained of others there already now since last this until while whose when today"
                    + " arrived landed will would who strong more or that left plus within between serve serving"
                    + " stationed based deployed altogether overall currently into aboard it they among including against because before pledged promised planned"
                    + " authorised authorized envisaged foreseen after came come went is was also still toward towards"
                    + " out");

    private static final Set<String> BEFORE_BARE = WordSet.of(
            "with of to at is are was were by the its only all another last and , but than that some first barely scarcely hardly against"
                    + " further ( : ; had remain be remains whom them then now \u2013 or been where in just currently"
                    + " already these those from plus as initial other current present remaining when while \"");

    private static final Set<String> OF_THEM = Set.of("them", "those", "these");

    private HeadCounts() {}

    /** The figures of a sentence in their order. */
    static List<HeadCount> in(Reading sentence) {
        Words words = sentence.words();
        List<HeadCount> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.isMention(i, "N")) {
                HeadCount count = at(sentence, words, i);
                if (count == null && !found.isEmpty()) {
                    count = HeadNouns.weak(words, found.getLast(), i);
                }
                if (count != null) {
                    found.add(count);
                }
            }
        }
        return found;
    }

    private static @Nullable HeadCount at(Reading sentence, Words words, int i) {
        int strong = strong(words, i);
        if (strong > 0) {
            return new HeadCount(i, strong, Form.STRONG);
        }
        int head = HeadNouns.head(words, i);
        if (head > 0) {
            return new HeadCount(i, head, Form.NOUN);
        }
        int whole = whole(words, i);
        if (whole > 0) {
            return new HeadCount(i, whole, Form.PART);
        }
        int people = people(sentence, words, i);
        if (people > 0) {
            return new HeadCount(i, people, Form.PEOPLE);
        }
        if (words.get(i - 2).equals("of") && words.get(i - 1).equals("whom")
                || words.are(i + 1, "of", "them")
                || words.are(i + 1, "of", "those")
                || words.are(i + 1, "of", "these")
                || words.are(i + 1, "of", "whom")) {
            return new HeadCount(i, i, Form.OF_THEM);
        }
        if (!isOne(words, i - 1, BEFORE_BARE)
                && !words.isMention(i - 1, "CAD")
                && StrengthCue.of(words.get(i - 1)) == null) {
            return null;
        }
        boolean ratio = words.isMention(i + 2, "N")
                && !words.get(i + 1).equals("and")
                && !words.get(i + 1).equals(",");
        if (ratio && !words.are(i + 1, "of")) {
            return null;
        }
        return isOne(words, i + 1, AFTER_BARE) || words.isMention(i + 1, "D") ? new HeadCount(i, i, Form.BARE) : null;
    }

    /** The noun of the whole that a figure is a part of; negative when it is none. */
    private static int whole(Words words, int i) {
        int k = i + 2;
        while (k < i + 5
                && (words.get(k).equals("the")
                        || words.get(k).equals("its")
                        || words.get(k).equals("planned")
                        || words.get(k).equals("promised")
                        || words.get(k).equals("their"))) {
            k++;
        }
        return words.get(i + 1).equals("of") && words.isMention(k, "N") ? HeadNouns.head(words, k) : -1;
    }

    private static int strong(Words words, int i) {
        if (!(words.get(i + 1).equals("-") || words.get(i + 1).equals("\u2013")) || !SIZED.contains(words.get(i + 2))) {
            return -1;
        }
        for (int k = i + 3; k < i + 8; k++) {
            if (GROUPS.contains(words.get(k)) || words.isMention(k, "M")) {
                return k;
            }
            if (HeadNouns.STOP.contains(words.get(k)) || words.get(k).equals("council") || words.isMention(k, "BN")) {
                return -1;
            }
        }
        return -1;
    }

    /** "2,500 Italians", "of whom 25,800 were American", "839 of them Americans". */
    private static int people(Reading sentence, Words words, int i) {
        int k = i + 1;
        if (words.get(k).equals("of") && OF_THEM.contains(words.get(k + 1))) {
            k += 2;
        }
        if (words.get(k).equals("are") || words.get(k).equals("were")) {
            return words.isMention(k + 1, "A") ? k + 1 : -1;
        }
        if (words.get(k).equals("more") || words.get(k).equals("additional")) {
            k++;
        }
        if (!words.isMention(k, "A")) {
            return -1;
        }
        CountryNamed named = sentence.shape().mention(words.get(k), CountryNamed.class);
        String written = sentence.quoted(words.start(k), words.end(k));
        return named != null && (written.endsWith("s") || written.endsWith("ese") || written.endsWith("men")) ? k : -1;
    }

    /** True for a word of a set, and for none at all where the sentence begins or ends. */
    private static boolean isOne(Words words, int k, Set<String> set) {
        return words.get(k).isEmpty() || set.contains(words.get(k));
    }
}
