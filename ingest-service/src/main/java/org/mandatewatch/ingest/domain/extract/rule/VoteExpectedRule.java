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
            "(?:expected|scheduled|due|set|slated|likely|poised|planning|plans|planned|preparing|going|hoping|aiming|tentatively)";

    private static final List<Phrase> PATTERNS = List.of(
            Phrase.compile(
                    "(?<![^ ])" + AHEAD
                            + "(?: [^ ;]+){0,7}? to (?:[a-z]+ly )?(?:vote|decide|take a decision|hold a vote|put to a vote|adopt|consider and vote|take up)\\b"),
            Phrase.compile(
                    "(?<![^ ])(?:will|would|to|must|shall) (?:[a-z]+ly |then |also )?(?:vote|hold a vote|decide on|put it to a vote)\\b"),
            Phrase.compile(
                    "(?<![^ ])votes? (?:[^ ;]+ ){0,12}?(?:is|are|was|were|,)? ?(?:[a-z]+ly |now |also )?(?:expected|scheduled|due|set|slated|planned|likely|penciled in|pencilled in|to be held|to take place|will take place|will be held|could come|may come|could take place|is possible)\\b"),
            Phrase.compile(
                    "(?<![^ ])put (?:it |the draft |the text |the resolution |the draft resolution )?to (?:a |the )?vote(?! (?:was|last))"));

    private static final Phrase DENIED = Phrase.compile(
            "\\b(?:no (?:date|vote|timetable)|not (?:yet )?(?:been )?(?:scheduled|set|expected)|not vote|no longer|elections?|referendum|voters|polls|ballots?|had been (?:expected|scheduled|due)|was (?:expected|scheduled|due) to vote|cancel+ed|called off|unclear when)\\b");

    private static final Phrase DATE = Phrase.compile("D\\d+");

    private static final Phrase NOT_ITS_DAY = Phrase.compile(
            "(?:\\b(?:until|till|through|from|since|expir[a-z]*(?: on| in| at)?|adopted(?: in| on)?|ahead of(?: the| its| a)?|renewed(?: in| on)?|of|after|ends?(?: on| in)?|ending(?: on)?|circulated(?: on| in)?|said(?: on)?|told [a-z]+(?: on)?|presented(?: on)?) $)");

    private static final Phrase SUBJECT = Phrase.compile(
            "(?:vote|decide|decision|voting|D\\d+) on (?:whether to )?(?!D\\d|the council)(?<subject>[^;.]{3,120}?)(?= (?:is|are|was|that|which|by|on|in|at|before|later|as|this|next|,|D\\d+|no later|during|ahead)\\b| [,.;\u2013]| D\\d+|$)");

    private static final Phrase PROMISED = Phrase.compile(
            "mandate|resolution|draft|text|renewal|extension|M\\d+|mission|force|transition|troops|peacekeep|authori[sz]|proposal|sanctions");

    private static final Phrase PLANNED = Phrase.compile("expected|scheduled|set|due|slated|will");

    @Override
    public Set<String> triggers() {
        return Set.of("vote", "votes", "decide", "adopt", "decision", "up");
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
        Antecedent mission = sentence.mission(matcher.start());
        Body named = Councils.voting(sentence, matcher.start(), mission);
        Body body = named != null
                ? named
                : impersonal(matcher) && mission != null ? mission.mission().body() : null;
        if (body == null || (mission == null && !sentence.context().isOnTopic())) {
            return;
        }
        String date = date(sentence, matcher);
        boolean vote = matcher.group().contains("vote");
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

    /** "A vote is expected on Friday": by whom, the article has said. */
    private static boolean impersonal(Matcher matcher) {
        return matcher.group().startsWith("vote") || matcher.group().startsWith("put");
    }

    /** The date that goes with the vote: nearest behind the verb, else nearest before it. */
    private static @Nullable String date(Reading sentence, Matcher vote) {
        String text = sentence.text();
        Matcher matcher = DATE.matcher(text);
        String before = null;
        while (matcher.find()) {
            String left = text.substring(0, matcher.start());
            if (NOT_ITS_DAY.matcher(left).find()) {
                continue;
            }
            if (matcher.start() >= vote.start()) {
                return matcher.group();
            }
            before = matcher.group();
        }
        return before;
    }

    private static @Nullable String subject(Reading sentence) {
        Matcher matcher = SUBJECT.matcher(sentence.text());
        return matcher.find() ? sentence.quoted(matcher.start("subject"), matcher.end("subject")) : null;
    }
}
