package org.mandatewatch.ingest.domain.extract.rule;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Which mission the noun phrase on either side of a verb means. */
final class MissionRoles {

    /** How many characters of a sentence are looked at on one side of a verb. */
    private static final int REACH = 220;

    /** Nouns that mean a mission when they head a phrase. */
    static final String NOUN = "mission|force|operation|presence|peacekeepers|deployment|intervention|contingent";

    /** "A standby force, the M1": what comes second says which force. */
    private static final Phrase APPOSITION = Phrase.compile(
            "^(?: (?:in|for|on|along|around|to)(?: [^ ,;.()]+){1,4})? (?:(?:,|\\(|-|–|to be (?:known as|named|called)|, to be (?:known as|named|called)|(?:, )?(?:also |now |better )?(?:known|referred to) as|(?:, )?(?:called|named|dubbed|codenamed)) (?:as )?(?:the |an? |or )?)?(?<m>M\\d+)(?![^ ])");

    /** What makes a mission's name part of another noun: its commander, its budget. */
    private static final Phrase PART_OF_OTHER = Phrase.compile(
            "^ (?:'s (?!(?:creation|establishment|deployment|launch|mandate)(?![^ ]))|(?:commander|headquarters|chief|head|leader|staff|members?|personnel|budget|base|camp|area|command|centre"
                    + "|center|spokes[a-z]+|convoy|protection|patrols?|veterans|reports?|extension|renewal|drawdown|withdrawal|exit|strength|official|file|posts?|positions?|compound|plan|review|trust fund|commanders|chiefs|support office)(?![^ ]))");

    private static final Phrase SUBJECT_WORD = Phrase.compile(
            "(?<![^ ])(?:(?<m>M\\d+)|it|whose mandate|(?:the|this|that|an?|its) (?:[a-z-]+ (?:, (?=[a-z]+er ))?|O\\d+ (?:'s )?|[AC]\\d+ (?:- led )?|N\\d+ (?:- strong )?){0,3}?(?:"
                    + NOUN + "|office|mandate))(?: 's)?(?![^ ])");

    private static final Phrase BREAK = Phrase.compile(" (?:;|:|but|while|whereas|because|although|\\.) ");

    private MissionRoles() {}

    /** The mission that a noun at an offset means: its name, or the one that an apposition or an earlier text gives. */
    static @Nullable Antecedent at(Reading sentence, String noun, int start, int end) {
        String behind = sentence.text().substring(end, Math.min(sentence.text().length(), end + 60));
        if (PART_OF_OTHER.matcher(behind).find()) {
            return null;
        }
        if (MandateOwner.isMission(noun)) {
            return sentence.named(noun);
        }
        Antecedent second = apposition(sentence, end);
        return second != null ? second : sentence.mission(start);
    }

    /** The name that an apposition gives to the noun before an offset. */
    static @Nullable Antecedent apposition(Reading sentence, int end) {
        String text = sentence.text();
        Matcher apposition = APPOSITION.matcher(text.substring(end, Math.min(text.length(), end + 60)));
        return apposition.find() ? sentence.named(apposition.group("m")) : null;
    }

    /** The subject of a verb: the mission named nearest before it in its clause, or what a pronoun there stands for. */
    static @Nullable Antecedent before(Reading sentence, int to, @Nullable Antecedent other) {
        String text = sentence.text();
        int from = clauseStart(text, to);
        Matcher matcher = SUBJECT_WORD.within(text, from, to);
        Antecedent last = null;
        int end = from;
        while (matcher.find()) {
            String m = matcher.group("m");
            Antecedent found = m == null ? earlier(sentence, matcher.start(), other) : sentence.named(m);
            if (found == null || (other != null && found.mission().equals(other.mission()))) {
                continue;
            }
            // "M1, which took over from M2, was closed": what a preposition governs is no subject.
            boolean governed = last != null
                    && m != null
                    && (isGoverned(text, matcher.start()) || isAside(text, end, matcher.start(), matcher.end(), to));
            if (!governed) {
                last = found;
                end = matcher.end();
            }
        }
        return last != null && to - end <= REACH / 2 ? last : null;
    }

    /** What a pronoun at an offset stands for, when it cannot be a certain mission. */
    static @Nullable Antecedent earlier(Reading sentence, int offset, @Nullable Antecedent other) {
        Antecedent found = sentence.mission(offset);
        if (found == null || other == null || !found.mission().equals(other.mission())) {
            return found;
        }
        // "It replaced M1": not M1, so the one that the sentences before are about.
        for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - 3); i--) {
            Reading before = new Reading(sentence.context(), i);
            for (var placed : before.shape().mentions()) {
                if (placed.mention() instanceof org.mandatewatch.ingest.domain.extract.entity.Mention.MissionNamed named
                        && !named.mission().equals(other.mission())
                        && !named.mission().sanctions()) {
                    return new Antecedent(named.mission(), 0.92);
                }
            }
        }
        return null;
    }

    /** "M1, which replaced M2, was closed": what a relative clause names is no subject behind it. */
    private static boolean isAside(String text, int last, int start, int end, int verb) {
        return RELATIVE.matcher(text.substring(last, start)).find()
                && text.substring(end, verb).contains(" ,");
    }

    private static final Phrase RELATIVE = Phrase.compile("(?<![^ ])(?:which|who|that|whose)(?![^ ])");

    private static boolean isGoverned(String text, int at) {
        String left = text.substring(Math.max(0, at - 24), at);
        return left.matches(
                "(?s).*(?<![^ ])(?:from|of|to|with|in|by|for|over|into|as|alongside|under|and) (?:the |an? |its |O\\d+ (?:'s )?)?$");
    }

    static int clauseStart(String text, int to) {
        int from = Math.max(0, to - REACH);
        Matcher matcher = BREAK.within(text, from, to);
        while (matcher.find()) {
            from = matcher.end();
        }
        return from;
    }
}
