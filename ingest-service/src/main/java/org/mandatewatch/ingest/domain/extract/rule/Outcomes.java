package org.mandatewatch.ingest.domain.extract.rule;

import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.VoteOutcome;

/** How a sentence says that a vote ended. */
final class Outcomes {

    private static final String TEXT =
            "(?:R\\d+|resolutions?|drafts?|text|measure|motion|proposal|decree|concept of operations|document|plan)";

    private static final String HAS_BEEN =
            "(?:is|was|were|has|have|had|been|being|also|again|then|finally|formally|[a-z]+ly|by consensus|late|early|,) ";

    private static final Phrase POSTPONED = Phrase.compile(
            "(?<![^ ])(?:(?:vote|voting|adoption|decision)(?: [^;.]{0,90}?)? (?:" + HAS_BEEN
                    + ")+(?:postponed|delayed|put off|deferred|pushed back|rescheduled)|(?:postponed|delayed|put off|deferred|pushed back) (?:the|a|its|their) (?:[a-z]+ )?(?:vote|voting|adoption))(?![^ ])");

    private static final Phrase VETOED = Phrase.compile(
            "(?<![^ ])(?:vetoed|vetoes|(?:cast|casts|casting|used|uses|using|exercised|wielded|wielding) (?:its|a|their|the) (?:[a-z]+ )?veto(?:es)?|(?:blocked|killed|stopped|sunk|halted|struck down|blocking)(?: [^ ;.]+){0,4}? veto"
                    + "|veto (?:by|from|of) (?:the )?C\\d+|[CA]\\d+(?: 's)? veto(?! power| threat))(?![^ ])");

    private static final Phrase REJECTED = Phrase.compile(
            "(?<![^ ])(?:(?:reject(?:s|ed|ing)|voted down|defeated|turned down|voted against|failed to adopt|failed to pass|declined to adopt|did not adopt)\\b(?: [^ ;]+){0,12}? "
                    + TEXT + "|" + TEXT
                    + "(?: [^ ;]+){0,12}? (?:(?:was|were) (?:[a-z]+ )?(?:rejected|defeated|voted down|not adopted)|failed|fell short|was not adopted|did not (?:get|win|receive|obtain|pass|garner|secure)|was lost)"
                    + "|(?:failed|failing) to (?:be adopted|adopt|pass|win|garner|get|gather|obtain|secure|muster|receive)|fell short of the|(?:it|which|this|that) (?:was|were) (?:rejected|defeated|voted down))(?![^ ])");

    private static final String ADOPT =
            "(?:adopt(?:s|ed|ing)|pass(?:ed|es|ing)|approv(?:ed|es|ing)|endors(?:ed|es|ing)|back(?:ed|s)|okay(?:ed|s)|greenlit|agreed (?:on|to)|signed off on)";

    private static final Phrase ADOPTED = Phrase.compile(
            "(?<![^ ])(?:" + ADOPT + "\\b(?: [^ ;]+){0,14}? " + TEXT + "(?! of the)"
                    + "|" + TEXT + "(?: [^ ;]+){0,14}? (?:" + HAS_BEEN
                    + ")*(?:adopted|passed|approved|endorsed)(?! as )"
                    + "|" + TEXT
                    + "(?: [^ ;]+){0,14}? (?:went through|won approval|was carried|sailed through|won on D\\d+)"
                    + "|(?<!N\\d{1,3} )(?<!N\\d{1,3} (?:members|countries|states|lawmakers) )voted(?: [^ ;]+){0,14}? (?:to|for|in favou?r)|votes(?: unanimously)? (?:to|for)|voted (?:on|unanimously|N\\d+)"
                    + "|(?:successful|unanimous|overwhelming)(?: [a-z]+)? (?:vote|adoption|decision)|unanimous (?:council|B\\d+)|vote(?: [^ ;]+){0,9}? (?:was|had been|were) unanimous"
                    + "|unanimously (?:extended|renewed|approved|authori[sz]ed|adopted|decided|voted|agreed|backed|established|endorsed|prolonged|passed)"
                    + "|(?:adoption|passage) (?:[a-z]+ ){0,2}of (?:[a-z]+ )?" + TEXT
                    + "|decision at the B\\d+|said yes to|(?:vote|decision) (?:on D\\d+ )?in the B\\d+ (?:gave|means|ended)|D\\d+ 's (?:[a-z]+ )?vote)(?![^ ])");

    /** A count alone: how a vote ended that the sentence before may tell otherwise. */
    private static final Phrase COUNTED = Phrase.compile(
            "(?<![^ ])(?:vote|decision|adoption|tally|result)(?: [^ ;]+){0,5}? (?:N\\d+ (?:-|to) (?:N\\d+|none|zero)|N\\d+ (?:votes )?in favou?r)(?![^ ])|(?:by|with) (?:a vote of )?N\\d+ (?:votes|- N\\d+|to (?:N\\d+|none))(?![^ ])|(?<![^ ])(?:got|received|won|garnered) (?:only )?N\\d+ (?:yes )?votes|(?<![^ ])N\\d+ (?:[a-z]+ ){0,3}?(?:voted |votes |were |was )?(?:in favou?r|for(?= ?[,;])|yes votes)(?![^ ])|(?<![^ ])(?:narrowest|slimmest) of margins");

    private static final Phrase UNREAL = Phrase.compile(
            "\\b(?:would|could|if|unless|whether|expected|scheduled|set|due|slated|likely|poised|yet|before|plans|wants|urged|urges|asked|ask|call(?:s|ed)? (?:for|on)|hopes?|hoping|should|may|might|will|must|to be|need(?:s|ed)?|seek(?:s|ing)?|ahead of|threat[a-z]*|propos[a-z]*|denied|rumou?rs?|is to|are to|to)\\b(?: [^ ;,:]+){0,6} $");

    private static final Phrase RECALLED = Phrase.compile(
            "\\b(?:recall[a-z]*|under|pursuant to|in line with|violat[a-z]*|implement[a-z]*|called for by|in accordance with|compliance with)\\b(?: [^ ;,:]+){0,6} $");

    private static final Phrase NEGATED = Phrase.compile("\\b(?:not|never|n't|no|nobody|without)(?: [a-z]+){0,2} $");

    private static final Phrase NOT_YET = Phrase.compile(
            "\\b(?:to be|not been|yet to be|not|never|will be|would be|is|be) (?:adopted|approved|passed|put)\\b(?<!is adopted)|\\bwill vote\\b");

    /** One of these stands in every sentence that says how a vote ended; most sentences have none. */
    private static final List<String> STEMS = List.of(
            "vot",
            "adopt",
            "pass",
            "approv",
            "endors",
            "veto",
            "reject",
            "defeat",
            "postpon",
            "delay",
            "defer",
            "put off",
            "pushed back",
            "resched",
            "fail",
            "fell short",
            "unanim",
            "favour",
            "favor",
            "margins",
            "backed",
            "backs",
            "okay",
            "greenlit",
            "agreed",
            "signed off",
            "went through",
            "won ",
            "carried",
            "sailed",
            "said yes",
            "decision",
            "turned down",
            "declined",
            "did not",
            "was lost",
            "consensus");

    private Outcomes() {}

    /**
     * How a vote ended.
     *
     * @param start offset in the shape of the words that say so
     * @param end offset after them
     * @param counted true when only a count says so
     */
    record Ended(VoteOutcome outcome, int start, int end, boolean counted) {}

    /** What a sentence says; null when nothing, or no more than a plan or a wish. */
    static @Nullable Ended in(String text) {
        if (STEMS.stream().noneMatch(text::contains)) {
            return null;
        }
        Ended ended = first(text, POSTPONED, VoteOutcome.POSTPONED, false);
        ended = ended == null ? first(text, VETOED, VoteOutcome.VETOED, false) : ended;
        ended = ended == null ? first(text, REJECTED, VoteOutcome.REJECTED, false) : ended;
        ended = ended == null ? first(text, ADOPTED, VoteOutcome.ADOPTED, false) : ended;
        return ended == null ? first(text, COUNTED, VoteOutcome.ADOPTED, true) : ended;
    }

    private static @Nullable Ended first(String text, Phrase pattern, VoteOutcome outcome, boolean counted) {
        Matcher matcher = pattern.matcher(text);
        int from = 0;
        while (matcher.find(from)) {
            if (isReal(text, matcher, outcome)) {
                return new Ended(outcome, matcher.start(), matcher.end(), counted);
            }
            from = Math.max(matcher.start() + 1, text.indexOf(' ', matcher.start()));
            if (from <= matcher.start()) {
                return null;
            }
        }
        return null;
    }

    private static boolean isReal(String text, Matcher matcher, VoteOutcome outcome) {
        String before = text.substring(Math.max(0, matcher.start() - 70), matcher.start());
        return !NEGATED.matcher(before).find()
                && !UNREAL.matcher(before).find()
                && !RECALLED.matcher(before).find()
                && (outcome != VoteOutcome.ADOPTED
                        || !NOT_YET.matcher(matcher.group()).find());
    }
}
