package org.mandatewatch.ingest.domain.extract.rule;

import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.VoteOutcome;

/** How a sentence says that a vote ended. */
final class Outcomes {

    private static final Phrase UNREAL = Phrase.compile(
            "\\b(?:would|could|if|unless|whether|expected|scheduled|set|due(?! to(?: an?| the| C\\d+| A\\d+) )|slated|likely|poised|yet|before|plans|wants|urged|urges|asked|ask|call(?:s|ed)? (?:for|on)|hopes?|hoping|should|may|might|will|must|to be|need(?:s|ed)?|seek(?:s|ing)?|ahead of|threat[a-z]*|propos[a-z]*|denied|rumou?rs?|is to|are to|(?<!owing )(?<!due )(?<!thanks )(?<!fell )to)\\b(?: (?!(?:after|when|because|since|as|while|which|who) )[^ ;,:]+){0,6} $");

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
            "agreed",
            "signed off",
            "won ",
            "carried",
            "through",
            "cleared",
            "called off",
            "cancel",
            "moved",
            "slipped",
            "adjourn",
            "held over",
            "shelved",
            "suspended",
            "put back",
            "hands",
            "threw out",
            "thrown out",
            "said no",
            "says no",
            "struck down",
            "mustered",
            "grief",
            "greenlit",
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
        Ended ended = first(text, OutcomeWords.POSTPONED, VoteOutcome.POSTPONED, false);
        ended = ended == null ? first(text, OutcomeWords.VETOED, VoteOutcome.VETOED, false) : ended;
        ended = ended == null ? first(text, OutcomeWords.REJECTED, VoteOutcome.REJECTED, false) : ended;
        ended = ended == null ? first(text, OutcomeWords.ADOPTED, VoteOutcome.ADOPTED, false) : ended;
        return ended == null ? first(text, OutcomeWords.COUNTED, VoteOutcome.ADOPTED, true) : ended;
    }

    private static @Nullable Ended first(String text, Phrase pattern, VoteOutcome outcome, boolean counted) {
        Matcher matcher = pattern.idle(text);
        int from = 0;
        while (pattern.find(matcher, text, from)) {
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
