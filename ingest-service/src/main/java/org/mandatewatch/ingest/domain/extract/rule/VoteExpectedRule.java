package org.mandatewatch.ingest.domain.extract.rule;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.fact.VoteExpected;
import org.mandatewatch.ingest.domain.date.Tense;
import org.mandatewatch.ingest.domain.extract.entity.Body;

/** "The Council is expected to vote on the mandate by the end of September." */
final class VoteExpectedRule implements Rule {

    private static final String AHEAD =
            "(?:expected|scheduled|due|set|slated|likely|poised|planning|plans|planned|preparing|going|hoping|aiming|tentatively|foreseen|pencil+ed in|called)";

    private static final String VOTE =
            "(?:vote|decide|take a decision|hold a vote|put to a vote|adopt|consider and vote|take up|take action|cast (?:its|their) (?:ballots?|votes?)|act on)";

    private static final List<Phrase> PATTERNS = List.of(
            Phrase.compile("(?<![^ ])" + AHEAD + "(?: [^ ;]+){0,7}? to (?:[a-z]+ly )?" + VOTE + "\\b"),
            Phrase.compile(
                    "(?<![^ ])(?:will|would|to|must|shall|is to|are to)(?: [a-z]+ly| then| also| now| probably)* (?:vote|hold a vote|decide on|put it to a vote|decide whether|cast (?:its|their) (?:ballots?|votes?)|be put to (?:a|the) vote)\\b"),
            Phrase.compile(
                    "(?<![^ ])votes? (?:[^ ;]+ ){0,12}?(?:is|are|was|were|has been|have been|,)? ?(?:[a-z]+ly |now |also |been )?(?:expected|scheduled|due|set|slated|planned|foreseen|programmed|likely|penciled in|pencilled in|to be held|to take place|will (?:now )?take place|will be held|could come|may come|could take place|is possible|takes place|is on(?= D)|will be on|comes on)\\b"),
            Phrase.compile(
                    "(?<![^ ])adoption (?:[^ ;]+ ){0,6}?(?:is|are|was|has been) (?:[a-z]+ly |now )?(?:expected|scheduled|due|set|slated|planned|foreseen)\\b"),
            Phrase.compile("(?<![^ ])votes (?=(?:[^ ;]+ ){0,3}?D\\d+)(?!to |for |in )"),
            Phrase.compile(
                    "(?<![^ ])(?:programme|program|calendar|schedule|agenda|timetable)(?: of work)? (?:[^ ;]+ ){0,4}?(?:shows?|foresees?|lists?|has|includes?|puts?) (?:the |a )?vote\\b"),
            Phrase.compile("(?<![^ ])(?:goes|go|come|comes|coming|going) (?:up )?(?:to|for) a vote\\b"),
            Phrase.compile(
                    "(?<![^ ])put (?:it |the draft |the text |the resolution |the draft resolution )?to (?:a |the )?vote(?! (?:was|last))"));

    private static final Phrase DENIED = Phrase.compile(
            "\\b(?:no (?:date|vote|timetable)|not (?:yet )?(?:been )?(?:scheduled|set|expected)|not vote|no longer|elections?|referendum|voters|polls|had been (?:expected|scheduled|due)|was (?:expected|scheduled|due) to vote|cancel+ed|called off|unclear when|no agreement on when|not put|declined to say|council of europe|council on foreign|general assembly|city council|shareholders|by post|spending bill|favourite|statutes|postponed|votes? (?:for|to (?:elect|choose|pick)) (?:a |an |the |its |their )?(?:new |next |interim )?(?:president|parliament|government|prime minister|leader|speaker|mayor|governor|judge|chair)[a-z]*|(?:transitional|presidential) council)\\b");

    /** What a vote was once planned for. */
    private static final String BEFORE =
            "first planned|originally (?:set|planned|scheduled|expected)|initially (?:set|planned|scheduled|expected)|previously (?:set|planned|scheduled)|had been planned";

    private static final Phrase DATE = Phrase.compile("D\\d+");

    private static final Phrase NOT_ITS_DAY = Phrase.compile(
            "(?:\\b(?:until|till|through|from|since|expir[a-z]*(?: on| in| at)?|adopted(?: in| on)?|ahead of(?: the| its| a)?|renewed(?: in| on)?|of|after|ends?(?: on| in)?|ending(?: on)?|circulated(?: on| in)?|said(?: on)?|told [a-z]+(?: on)?|presented(?: on)?|silence(?: on)?|blue(?: on)?|were|was|(?:"
                    + BEFORE + ")(?: for| on)?) $)");

    private static final Phrase SUBJECT = Phrase.compile(
            "(?:vote|decide|decision|voting|D\\d+) on (?:whether to )?(?!D\\d|the council)(?<subject>[^;.]{3,120}?)(?= (?:is|are|was|that|which|by|on|in|at|before|later|as|this|next|,|D\\d+|no later|during|ahead)\\b| [,.;\u2013]| D\\d+|$)");

    private static final Phrase PROMISED = Phrase.compile(
            "mandate|resolution|draft|text|renewal|extension|M\\d+|mission|force|transition|troops|peacekeep|authori[sz]|proposal|sanctions");

    private static final Phrase PLANNED = Phrase.compile("expected|scheduled|set|due|slated|will");

    @Override
    public Set<String> triggers() {
        return Set.of("vote", "votes", "decide", "adopt", "decision", "up", "ballots", "adoption", "act", "action");
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        String text = sentence.text();
        if (DENIED.matcher(text).find() || (!PROMISED.matcher(text).find() && !text.contains("vote"))) {
            return;
        }
        for (Phrase pattern : PATTERNS) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()) {
                expected(sentence, matcher, findings);
                return;
            }
        }
    }

    private static void expected(Reading sentence, Matcher matcher, Findings findings) {
        Antecedent mission = subjectOf(sentence, matcher);
        Body named = Councils.voting(sentence, matcher.start(), mission);
        Body body = named != null
                ? named
                : impersonal(matcher) && mission != null ? Councils.deciding(sentence, matcher.start(), mission) : null;
        if (body == null || (mission == null && !sentence.context().isOnTopic())) {
            return;
        }
        String date = date(sentence, matcher);
        boolean vote = matcher.group().contains("vote")
                || matcher.group().contains("ballot")
                || matcher.group().contains("adoption");
        if (date == null && !(vote && PLANNED.matcher(matcher.group()).find())) {
            return;
        }
        DateWindow window = sentence.window(date, Tense.FUTURE, body.zone());
        String subject = subject(sentence);
        double confidence = (date == null ? 0.6 : vote ? 0.94 : 0.85) * Certainty.of(window);
        double certainty = mission == null ? 1.0 : mission.certainty();
        findings.add(
                sentence,
                mission == null ? null : mission.mission(),
                date == null ? sentence.clause(matcher) : sentence.whole(),
                confidence * certainty,
                header -> new VoteExpected(header, body.name(), window, subject));
    }

    /** The mission named in the vote's own clause first: "will vote on M1, … on the day after M2 ends". */
    private static @Nullable Antecedent subjectOf(Reading sentence, Matcher vote) {
        Matcher mission = MISSION.matcher(sentence.text())
                .region(vote.end(), Math.max(vote.end(), Clauses.end(sentence.text(), vote.end())));
        return mission.find() ? sentence.named(mission.group()) : sentence.mission(vote.start());
    }

    private static final Phrase MISSION = Phrase.compile("(?<![^ ])M\\d+");

    /** "A vote is expected on Friday": by whom, the article has said. */
    private static boolean impersonal(Matcher matcher) {
        return !matcher.group().startsWith("will") && !matcher.group().startsWith("to ");
    }

    /** The date that goes with the vote: one that opens the sentence, else the nearest behind the verb, else before it. */
    private static @Nullable String date(Reading sentence, Matcher vote) {
        String text = sentence.text();
        int end = Math.max(vote.end(), Clauses.end(text, vote.end()));
        Matcher matcher = DATE.matcher(text);
        String before = null;
        String behind = null;
        String far = null;
        while (matcher.find()) {
            String left = text.substring(0, matcher.start());
            if (NOT_ITS_DAY.matcher(left).find()) {
                continue;
            }
            if (matcher.start() < vote.start()) {
                before = matcher.group();
            } else if (matcher.start() < end) {
                behind = behind == null ? matcher.group() : behind;
            } else {
                far = far == null ? matcher.group() : far;
            }
        }
        boolean opens = before != null
                && OPENING.matcher(text).find()
                && OPENED.matcher(text.substring(0, vote.start())).find();
        boolean adjacent = ADJACENT.matcher(text.substring(vote.end())).find();
        if (opens && !adjacent) {
            return before;
        }
        return behind != null ? behind : before != null ? before : far;
    }

    private static final Phrase OPENING = Phrase.compile("^(?:[a-z]+ ){0,2}D\\d+");

    private static final Phrase OPENED = Phrase.compile("^(?:[a-z]+ ){0,2}D\\d+[^;]{0,90}$");

    private static final Phrase ADJACENT = Phrase.compile("^(?: (?:on|in|by|for|as|early|before|at|later))* D\\d+");

    private static @Nullable String subject(Reading sentence) {
        Matcher matcher = SUBJECT.matcher(sentence.text());
        return matcher.find() ? sentence.quoted(matcher.start("subject"), matcher.end("subject")) : null;
    }
}
