package org.mandatewatch.ingest.domain.extract.rule;

import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Whose mandate the word "mandate" means: a mission's, or that of a president, a party, a company. */
final class MandateOwner {

    private static final Phrase OF_OTHER = Phrase.compile("(?:mandates?|authori[sz]ation) (?:of|from|by) ");

    static final Set<String> MISSION_NOUNS = Set.of(
            "mission",
            "force",
            "operation",
            "peacekeepers",
            "helmets",
            "peacekeeping",
            "contingent",
            "deployment",
            "troops",
            "missions",
            "operations",
            "forces",
            "soldiers",
            "peacekeeper");

    /** Whose mandate abroad is their part in a mission. */
    private static final Set<String> ARMIES = Set.of("bundeswehr", "army", "military", "navy");

    private static final Set<String> FOREIGN = Set.of(
            "his",
            "her",
            "my",
            "our",
            "your",
            "electoral",
            "presidential",
            "parliamentary",
            "popular",
            "political",
            "vaccine",
            "mask",
            "clearing",
            "federal",
            "insurance",
            "transitional",
            "democratic",
            "constitutional",
            "clear",
            "strong",
            "people",
            "government",
            "party",
            "voter",
            "voters",
            "legal",
            "statutory",
            "core",
            "board",
            "company",
            "committee",
            "commission",
            "panel",
            "ministerial",
            "legislative",
            "state",
            "no");

    private static final Phrase OTHER_OWNER = Phrase.compile(
            "\\b(?:government|party|parliament|presidency|company|committee|tribunal|court|commission|assembly|senate"
                    + "|legislature|bank|firm|board|panel|congress|president|minister|governor|mayor|prosecutor"
                    + "|commissioner|rapporteur|envoy|(?:transitional|presidential|governing|city|county) council)\\b");

    private static final Phrase PERSON =
            Phrase.compile("president|minister|governor|mayor|prosecutor|commissioner|rapporteur|envoy");

    private static final Phrase MISSION_WORD =
            Phrase.compile("M\\d+|\\b(?:mission|force|operation|peacekeepers|contingent|deployment|troops)\\b");

    private static final Phrase BEHIND = Phrase.compile(
            "^(?:mandates?|authori[sz]ation) (?:of|for) (?<owner>(?:[^ ,;.]+ ){0,9}?)(?<head>M\\d+|mission|force|operation|deployment|peacekeepers|troops|soldiers|observers|monitors|contingent)\\b");

    private MandateOwner() {}

    /**
     * The mission whose mandate stands at an offset of a sentence; null when it is somebody else's, or nobody can tell.
     */
    static @Nullable Antecedent at(Reading sentence, int offset) {
        String text = sentence.text();
        String right = text.substring(offset);
        Matcher behind = BEHIND.matcher(right);
        if (behind.find()) {
            String head = behind.group("head");
            return head.charAt(0) == 'M' ? sentence.named(head) : sentence.mission(offset + behind.end());
        }
        if (OF_OTHER.begins(right)) {
            return null;
        }
        int before = withoutAdjectives(text, offset - 1);
        String last = lastWord(text, before);
        if (last.equals("own")) {
            before -= "own ".length();
            last = lastWord(text, before);
        }
        if (last.equals("'s")) {
            String owner = lastWord(text, before - 3);
            if (isMission(owner)) {
                return sentence.named(owner);
            }
            return MISSION_NOUNS.contains(owner) || ARMIES.contains(owner) ? sentence.mission(offset) : null;
        }
        if (isMission(last)) {
            return sentence.named(last);
        }
        if (FOREIGN.contains(last) && (right.startsWith("mandate") || right.startsWith("authori"))) {
            return null;
        }
        if (last.equals("whose") && lastWord(text, before - "whose".length()).equals("one")) {
            // "To take over from the one whose mandate": another than the one just named.
            return null;
        }
        boolean pronoun = last.equals("its") || last.equals("their") || last.equals("whose");
        return ownedByOther(sentence, offset, last, pronoun) ? null : sentence.mission(offset);
    }

    /** The offset after the owner's word: "whose own", "his second", "its current six-month" are "whose", "his", "its". */
    private static int withoutAdjectives(String text, int end) {
        int at = end;
        String word = lastWord(text, at);
        while (ADJECTIVES.contains(word) || isLength(word)) {
            at = text.lastIndexOf(word, at) - 1;
            if (at <= 0) {
                return end;
            }
            word = lastWord(text, at);
        }
        return at;
    }

    private static boolean isLength(String word) {
        return word.length() > 1 && word.charAt(0) == 'T' && Character.isDigit(word.charAt(1));
    }

    private static final Set<String> ADJECTIVES = Set.of(
            "own",
            "current",
            "present",
            "existing",
            "first",
            "second",
            "third",
            "new",
            "initial",
            "latest",
            "executive",
            "original",
            "last",
            "final");

    /** True when the owner named nearest before is no mission. */
    private static boolean ownedByOther(Reading sentence, int offset, String word, boolean pronoun) {
        String left = sentence.text().substring(0, offset);
        int other = lastOther(left, word);
        int mission = last(MISSION_WORD, left);
        if (other >= 0 || mission >= 0) {
            return other > mission && pronoun;
        }
        if (!pronoun || sentence.index() == 0) {
            return false;
        }
        String earlier = new Reading(sentence.context(), sentence.index() - 1).text();
        return lastOther(earlier, word) > last(MISSION_WORD, earlier);
    }

    private static int lastOther(String text, String pronoun) {
        Matcher matcher = OTHER_OWNER.matcher(text);
        int at = -1;
        while (matcher.find()) {
            // "Its" means no person.
            if (!pronoun.equals("its") || !PERSON.matcher(matcher.group()).find()) {
                at = matcher.start();
            }
        }
        return at;
    }

    private static int last(Phrase pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        int at = -1;
        while (matcher.find()) {
            at = matcher.start();
        }
        return at;
    }

    static boolean isMission(String word) {
        return word.length() > 1 && word.charAt(0) == 'M' && Character.isDigit(word.charAt(1));
    }

    static String lastWord(String text, int end) {
        int to = Math.min(end, text.length());
        while (to > 0 && text.charAt(to - 1) == ' ') {
            to--;
        }
        if (to <= 0) {
            return "";
        }
        return text.substring(text.lastIndexOf(' ', to - 1) + 1, to);
    }
}
