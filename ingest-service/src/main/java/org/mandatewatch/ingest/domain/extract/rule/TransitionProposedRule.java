package org.mandatewatch.ingest.domain.extract.rule;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandatewatch.contract.fact.TransitionProposed;

/** "… proposes transitioning the mission into a full UN peacekeeping operation." */
final class TransitionProposedRule implements Rule {

    private static final String TURN =
            "(?:transition(?:s|ed|ing)?|transform(?:s|ed|ing|ation)?|convert(?:s|ed|ing)?|conversion|turn(?:s|ed|ing)?|evolv(?:e|es|ed|ing)|re - hat(?:ted|ting)?|upgrad(?:e|es|ed|ing)|chang(?:e|es|ed|ing)|replac(?:e|es|ed|ing))";

    private static final String NEW =
            "(?<to>(?:O\\d+ (?:- led )?)?(?:full |formal |fully - fledged |full - fledged |traditional |regular |blue - helmet )*(?:O\\d+ (?:- led )?)?(?:peacekeeping|peace) (?:operation|mission|force))";

    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile("(?<![^ ])" + TURN
                    + " (?:[^ ;.]+ ){0,12}?(?:into|to|as|with|,|by)? ?(?:be )?(?:a |an |the )?(?:full |formal |full - fledged |fully - fledged |proper |traditional |possible |potential )*"
                    + NEW + "(?![^ ])"),
            Pattern.compile(
                    "(?<![^ ])(?:a |an |the )?(?:full |formal )?" + NEW
                            + " (?:to|that would|which would|that could|would|could) (?:take over from|replace|succeed|supersede) "),
            Pattern.compile(
                    "(?<![^ ])becom(?:e|es|ing) (?:a |an )(?:full |formal |traditional |full - fledged |fully - fledged )*"
                            + NEW + "(?![^ ])"),
            Pattern.compile("(?<![^ ])becom(?:e|es|ing) (?:a |an )(?:full |formal |traditional |full - fledged )*" + NEW
                    + "(?![^ ])"),
            Pattern.compile(
                    "(?<![^ ])(?:handover|hand over|handing over|transition)(?: [^ ;.]+){0,6}? to (?:a |an )?(?:full |formal )?"
                            + NEW + "(?![^ ])"));

    /** What has happened is no proposal, and what somebody opposes nobody has proposed there. */
    private static final Pattern NOT_PROPOSED = Pattern.compile(
            "\\b(?:oppos[a-z]*|reject[a-z]*|rul(?:e|ed|ing) out|refus[a-z]*|against|became|was (?:transformed|replaced)|were replaced|has replaced|never)\\b");

    private static final Pattern ORGANISATION = Pattern.compile("O\\d+");

    @Override
    public Set<String> triggers() {
        return Set.of("peacekeeping", "peace");
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        String text = sentence.text();
        if (NOT_PROPOSED.matcher(text).find()) {
            return;
        }
        for (Pattern pattern : PATTERNS) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()) {
                Antecedent mission = sentence.mission(matcher.start());
                if (mission == null || mission.mission().sanctions()) {
                    return;
                }
                String to = name(matcher.group("to"), sentence);
                // What it would become is said in many words of one meaning; who proposes it may be said elsewhere.
                findings.add(
                        sentence,
                        mission,
                        sentence.clause(matcher),
                        0.9,
                        header -> new TransitionProposed(header, to, proposers(sentence)));
                return;
            }
        }
    }

    private static String name(String words, Reading sentence) {
        Matcher organisation = ORGANISATION.matcher(words);
        String of = organisation.find()
                ? sentence.quoted(
                        sentence.text().indexOf(organisation.group()),
                        sentence.text().indexOf(organisation.group())
                                + organisation.group().length())
                : "UN";
        boolean un = of.matches("(?i)u\\.?n\\.?|united nations");
        return (un ? "UN" : of) + " peacekeeping operation";
    }

    private static List<String> proposers(Reading sentence) {
        Matcher draft = DraftSponsors.PATTERN.matcher(sentence.text());
        return draft.find() ? CountryLists.names(sentence, draft.group("list")) : List.of();
    }

    /** Who circulated the draft that a sentence lets propose something. */
    private static final class DraftSponsors {
        private static final Pattern PATTERN = Pattern.compile(
                "(?:draft|text|resolution|proposal)(?: [^ ;.]+){0,6}? by (?:the )?(?<list>" + CountryLists.LIST + ")");
    }
}
