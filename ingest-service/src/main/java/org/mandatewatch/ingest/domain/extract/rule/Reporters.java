package org.mandatewatch.ingest.domain.extract.rule;

import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.rule.PersonNames.Name;
import org.mandatewatch.ingest.domain.extract.text.Token;

/** Who owes a council a report: an office, a panel, an organisation that is told to, or a person by name. */
final class Reporters {

    private static final Phrase WHO = Phrase.compile(
            "(?<![^ ])(?:the )?"
                    + "(?<who>(?:un )?secretary - general(?! 's (?:special|envoy|personal))|secretary general|un chief|O\\d+ chief|(?:panel|group|team) of experts|independent experts|board of peace|chairperson of the (?:au |O\\d+ )?commission|(?:president|chair) of the (?:O\\d+ )?commission"
                    + "|O\\d+ commission|O\\d+ secretariat|executive secretary|high representative|(?:independent )?(?:review|expert|assessment) (?:panel|team)|sanctions committee|monitoring (?:team|group)|force commander|commission|secretariat|O\\d+|C\\d+)(?![^ ])");

    /** "The African Union was asked to report": an organisation or a state reports only when it is told to. */
    private static final Phrase TOLD_BEHIND =
            Phrase.compile("(?: was| were| is| are| must| shall| has| have| will have| will need) ");

    private static final Phrase TOLD_BEFORE = Phrase.compile(
            "(?<![^ ])(?:asked|requested|invited|instructed|tasked|directed|requests|asks|invites|instructs|tasks|requesting|asking|inviting) $");

    /** What makes whoever stands before it the one who reports: "is to submit", "has until D1 to". */
    private static final Phrase OWES = Phrase.compile(
            " (?:is|was|has|must|will|shall|owes)(?: [a-z]+ly| also| then| been)?(?: (?:asked|told|requested|instructed|due|expected|scheduled|obliged|required|have|need|given))? (?:to (?!leave|visit|meet|step|travel)|(?:until|by) (?:the end of )?D\\d+ to |T\\d+ to |submit|present|deliver|provide|report|a )");

    private static final int BEHIND = 40;
    private static final int BEFORE = 16;

    private Reporters() {}

    /** The reporter named last before the act, else first after it; null when none is. */
    static @Nullable String of(Reading sentence, int from, int to, int act) {
        Matcher who = WHO.within(sentence.text(), from, to);
        String best = null;
        while (who.find()) {
            String name = name(sentence, who);
            if (name == null) {
                continue;
            }
            if (who.start() > act && best != null) {
                break;
            }
            best = name;
        }
        return best == null ? person(sentence, act) : best;
    }

    private static @Nullable String name(Reading sentence, Matcher who) {
        String office = who.group("who");
        if (office.startsWith("secretary ") || office.startsWith("un secretary") || office.endsWith(" chief")) {
            return "Secretary-General";
        }
        // "The electoral commission" is another one than "the Commission".
        boolean other = isCommon(office) && who.start("who") == who.start();
        boolean told = !isTold(office) || !other && isTold(sentence.text(), who.start(), who.end());
        return told ? sentence.quoted(who.start("who"), who.end("who")) : null;
    }

    /** True for those who do much besides reporting. */
    private static boolean isTold(String office) {
        return office.indexOf(' ') < 0 && Placeholders.is(office, "OC") || isCommon(office);
    }

    private static boolean isCommon(String office) {
        return office.equals("commission") || office.equals("secretariat");
    }

    private static boolean isTold(String text, int start, int end) {
        return TOLD_BEHIND.begins(text.substring(end, Math.min(text.length(), end + BEHIND)))
                || TOLD_BEFORE
                        .matcher(text.substring(Math.max(0, start - BEFORE), start))
                        .find();
    }

    /** Somebody named in full who is to report: "Kofi Annan is to submit a report". */
    private static @Nullable String person(Reading sentence, int act) {
        Matcher owes = OWES.within(
                sentence.text(), 0, Math.min(act + 1, sentence.text().length()));
        List<Token> tokens = sentence.shape().sentence().tokens();
        String found = null;
        while (owes.find()) {
            int end = sentence.shape().articleEnd(owes.start());
            int to = 0;
            while (to < tokens.size() && tokens.get(to).end() <= end) {
                to++;
            }
            Name name = PersonNames.before(sentence, tokens, to);
            found = name != null && NamesOfThings.isPerson(tokens, name) ? name.written() : found;
        }
        return found;
    }
}
