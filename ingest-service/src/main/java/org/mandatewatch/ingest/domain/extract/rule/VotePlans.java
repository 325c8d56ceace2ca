package org.mandatewatch.ingest.domain.extract.rule;

import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** The ways in which a sentence announces a vote: who is to vote, a vote that is due, a meeting called to decide. */
final class VotePlans {

    private static final String AHEAD =
            "(?:expected|scheduled|due|set|slated|likely|poised|planning|plans|planned|preparing|going|hoping|aiming|tentatively|foreseen|pencil+ed in|called|asked|convened|meet(?:s|ing)?|gather(?:s|ing)?|convenes?|reconvenes?)";

    private static final String HANDS = "(?:raise|show|lift) (?:its|their) hands";

    private static final String BALLOT = "(?:its|their|a|the) (?:ballots?|votes?)";

    private static final String VOTE = "(?:vote|hold a vote|put (?:it |the [a-z]+ )?to (?:a|the) vote|" + HANDS
            + "|cast " + BALLOT + "|consider and vote|take (?:a|the|its) vote|adopt)";

    /** What a council may also do with a mandate: said of nobody but itself, and only with a day. */
    private static final String DECIDE =
            "(?:decide|adopt|take (?:a|the|its) decision|take action|take up|act on|settle|pronounce|rule|consider|pass|approve|endorse)";

    private static final String ADVERBS = "(?: [a-z]+ly| then| also| now| finally| probably| D\\d+| on D\\d+)*";

    private static final String IS_TO = "(?:will|would|must|shall|is to|are to|is due to|are due to)";

    /** Said of a vote that has a day, or will have one. */
    private static final String PLANNED =
            "(?:expected|scheduled|due|set|fixed|slated|planned|foreseen|programmed|likely|pencil+ed in|announced|arranged|called|timetabled|to be held|to take place)";

    private static final String HAPPENS =
            "(?:will (?:now |then )?(?:take place|be held|come|follow)|(?:could|may|might) (?:come|take place|be held|happen)|is possible|takes place|is on(?= D)|is D\\d+|will be on|comes on|follows on)";

    private static final String BE =
            "(?:is|are|was|were|has been|have been|,)? ?(?:[a-z]+ly |now |also |been |still )*";

    private static final List<Phrase> VOTES = List.of(
            Phrase.compile("(?<![^ ])" + AHEAD + "(?: [^ ;]+){0,7}? to (?:[a-z]+ly )?" + VOTE + "\\b"),
            Phrase.compile("(?<![^ ])(?:" + IS_TO + "|to)" + ADVERBS
                    + " (?:vote|hold a vote|put it to a vote|" + HANDS + "|cast " + BALLOT
                    + "|be put to (?:a|the) vote|be voted on)\\b"),
            Phrase.compile("(?<![^ ])(?:votes?|voting) (?:[^ ;]+ ){0,12}?" + BE + "(?:" + PLANNED + "|" + HAPPENS
                    + ")(?![^ ])"),
            Phrase.compile("(?<![^ ])adoption (?:[^ ;]+ ){0,6}?(?:is|are|was|has been) (?:[a-z]+ly |now )?" + PLANNED
                    + "(?![^ ])"),
            Phrase.compile("(?<![^ ])(?<!\" )(?<!yes )(?<!N\\d{1,3} )votes (?=(?:[^ ;]+ ){0,3}?D\\d+)(?!to |for |in )"),
            Phrase.compile(
                    "(?<![^ ])(?:lawmakers|mps|deputies|legislators|members|ambassadors|ministers|leaders) vote (?=(?:[^ ;]+ ){0,3}?D\\d+)(?!to |for |in )"),
            Phrase.compile(
                    "(?<![^ ])(?:will|is expected to|may|could) be D\\d+ (?:before|when|that) (?:the )?(?:B\\d+|council|members)(?: [^ ;]+){0,3}? votes?\\b"),
            Phrase.compile(
                    "(?<![^ ])(?:programme|program|calendar|schedule|agenda|timetable)(?: of work)? (?:[^ ;]+ ){0,4}?(?:shows?|foresees?|lists?|has|includes?|puts?) (?:the |a )?vote\\b"),
            Phrase.compile(
                    "(?<![^ ])(?:goes|go|come|comes|coming|going|heads?|heading) (?:up )?(?:to|for|into) a vote\\b"),
            Phrase.compile(
                    "(?<![^ ])(?:faces?|facing|awaits?|with) (?:a |the |its )?(?:[a-z]+ )?vote (?=(?:[^ ;]+ ){0,8}?D\\d+)"),
            Phrase.compile(
                    "(?<![^ ])(?:scheduled|set|fixed|called|announced|planned|pencil+ed in) (?:a |the )?(?:vote|adoption)(?= (?:[^ ;]+ ){0,8}?D\\d+)"),
            Phrase.compile(
                    "(?<![^ ])put (?:it |the draft |the text |the resolution |the draft resolution )?to (?:a |the )?vote(?! (?:was|last))"));

    private static final List<Phrase> DECISIONS = List.of(
            Phrase.compile("(?<![^ ])" + AHEAD + "(?: [^ ;]+){0,7}? to (?:[a-z]+ly )?" + DECIDE + "\\b"),
            Phrase.compile("(?<![^ ])" + IS_TO + ADVERBS + " " + DECIDE + "\\b"),
            Phrase.compile("(?<![^ ])" + IS_TO + ADVERBS + " be (?:decided|settled|adopted|sealed)\\b"),
            Phrase.compile("(?<![^ ])(?:decision|action) (?:[^ ;]+ ){0,9}?" + BE + "(?:" + PLANNED + "|" + HAPPENS
                    + ")(?![^ ])"));

    /** Who else decides, and does not vote on missions. */
    private static final Phrase OTHER_SUBJECT = Phrase.compile(
            "(?<![^ ])(?:[CA]\\d+|O\\d+|president|minister|ministers|government|commission|washington|paris|london|moscow|secretary - general|envoy|commander)(?![^ ])(?!(?: [^ ]+){0,4} (?:B\\d+|council)(?![^ ]))");

    private static final Phrase COUNCIL = Phrase.compile(
            "(?<![^ ])(?:B\\d+|council|members|lawmakers|parliament|summit|deputies|leaders|heads of state|A\\d+ mps)(?![^ ])");

    private VotePlans() {}

    /**
     * A vote to come.
     *
     * @param vote whether a vote or an adoption is said, or only that a council will decide
     */
    record Plan(int start, int end, String words, boolean vote) {

        private static Plan of(Matcher matcher, boolean vote) {
            return new Plan(matcher.start(), matcher.end(), matcher.group(), vote);
        }
    }

    static @Nullable Plan in(String text) {
        for (Phrase pattern : VOTES) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()) {
                return Plan.of(matcher, true);
            }
        }
        for (Phrase pattern : DECISIONS) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                if (isCouncils(text, matcher)) {
                    return Plan.of(matcher, false);
                }
            }
        }
        return null;
    }

    /** A council decides when it is the subject, or the agent of a passive; "Washington will decide" is no vote. */
    private static boolean isCouncils(String text, Matcher decision) {
        String clause = text.substring(Clauses.start(text, decision.start()), Clauses.end(text, decision.end()));
        String before = text.substring(Clauses.start(text, decision.start()), decision.start());
        boolean active = !decision.group().contains(" be ") && !decision.group().contains("ion");
        return active
                ? COUNCIL.matcher(before).find()
                        && !OTHER_SUBJECT.matcher(before).find()
                : COUNCIL.matcher(clause).find();
    }
}
