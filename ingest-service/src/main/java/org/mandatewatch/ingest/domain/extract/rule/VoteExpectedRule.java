package org.mandatewatch.ingest.domain.extract.rule;

import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.fact.VoteExpected;
import org.mandatewatch.ingest.domain.date.Tense;
import org.mandatewatch.ingest.domain.extract.entity.Body;

/** "The Council is expected to vote on the mandate by the end of September." */
final class VoteExpectedRule implements Rule {

    private static final Phrase DENIED = Phrase.compile(
            "\\b(?:no (?:date|vote|timetable)|not (?:yet )?(?:been )?(?:scheduled|set|expected)|not vote|no longer|elections?|referendum|voters|polls|had been (?:expected|scheduled|due)|was (?:expected|scheduled|due) to vote(?=[^;]* (?:but|instead|however|before|until|yet|had)(?![^ ]))|cancel+ed|called off|unclear when|no agreement on when|not put|declined to say|council of europe|council on foreign|general assembly|city council|shareholders|by post|spending bill|favourite|statutes|postponed|votes? (?:for|to (?:elect|choose|pick)) (?:a |an |the |its |their )?(?:new |next |interim )?(?:president|parliament|government|prime minister|leader|speaker|mayor|governor|judge|chair)[a-z]*|(?:transitional|presidential) council)\\b");

    /** What a vote was once planned for. */
    private static final String BEFORE =
            "first planned|originally (?:set|planned|scheduled|expected)|initially (?:set|planned|scheduled|expected)|previously (?:set|planned|scheduled)|had been planned";

    private static final Phrase DATE = Phrase.compile("D\\d+");

    private static final Phrase NOT_ITS_DAY = Phrase.compile(
            "(?:\\b(?:until|till|through|from|since|expir[a-z]*(?: on| in| at)?|adopted(?: in| on)?|ahead of(?: the| its| a)?|renewed(?: in| on)?|(?<!meeting )(?<!session )(?<!summit )of|after|ends?(?: on| in)?|ending(?: on)?|circulated(?: on| in)?|said(?: on)?|told [a-z]+(?: on)?|presented(?: on)?|silence(?: on)?|blue(?: on)?|were|was|(?:"
                    + BEFORE + ")(?: for| on)?) $)");

    private static final Phrase SUBJECT = Phrase.compile(
            "(?:vote|decide|decision|voting|D\\d+) on (?:whether to )?(?!D\\d|the council)(?<subject>[^;.]{3,120}?)(?= (?:is|are|was|that|which|by|on|in|at|before|later|as|this|next|,|D\\d+|no later|during|ahead)\\b| [,.;\u2013]| D\\d+|$)");

    private static final Phrase PROMISED = Phrase.compile(
            "mandate|resolution|draft|text|renewal|extension|M\\d+|mission|force|transition|troops|peacekeep|authori[sz]|proposal|sanctions");

    private static final Phrase PLANNED = Phrase.compile("expected|scheduled|set|due|slated|will");

    @Override
    public Set<String> triggers() {
        return Set.of(
                "vote",
                "votes",
                "voting",
                "voted",
                "decide",
                "decided",
                "settle",
                "settled",
                "adopt",
                "adopted",
                "approve",
                "pass",
                "endorse",
                "consider",
                "decision",
                "up",
                "hands",
                "ballots",
                "adoption",
                "act",
                "action");
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        String text = sentence.text();
        if (DENIED.matcher(text).find() || (!PROMISED.matcher(text).find() && !text.contains("vote"))) {
            return;
        }
        VotePlans.Plan plan = VotePlans.in(text);
        if (plan != null) {
            expected(sentence, plan, findings);
        }
    }

    private static void expected(Reading sentence, VotePlans.Plan plan, Findings findings) {
        Antecedent mission = subjectOf(sentence, plan);
        Body body = body(sentence, plan, mission);
        if (body == null || (mission == null && !sentence.context().isOnTopic())) {
            return;
        }
        String date = date(sentence, plan);
        boolean vote = plan.vote();
        if (date == null && !(vote && PLANNED.matcher(plan.words()).find())) {
            return;
        }
        DateWindow window = sentence.window(date, Tense.FUTURE, body.zone());
        String subject = subject(sentence);
        double confidence = (date == null ? 0.6 : vote ? 0.94 : 0.85) * Certainty.of(window);
        double certainty = mission == null ? 1.0 : mission.certainty();
        findings.add(
                sentence,
                mission == null ? null : mission.mission(),
                date == null ? sentence.clause(plan.start(), plan.end()) : sentence.whole(),
                confidence * certainty,
                header -> new VoteExpected(header, body.name(), window, subject));
    }

    /** The mission named in the vote's own clause first: "will vote on M1, … on the day after M2 ends". */
    private static @Nullable Antecedent subjectOf(Reading sentence, VotePlans.Plan vote) {
        int end = Math.max(vote.end(), Clauses.end(sentence.text(), vote.end()));
        Matcher mission = MISSION.within(sentence.text(), vote.end(), end);
        if (!mission.find()) {
            return sentence.mission(vote.start());
        }
        Antecedent first = sentence.named(mission.group());
        int from = mission.end();
        // "To turn M1 into a larger mission, M2": the vote makes the second.
        boolean made = mission.find()
                && INTO.matcher(sentence.text().substring(from, mission.start()))
                        .find();
        return made ? sentence.named(mission.group()) : first;
    }

    private static final Phrase INTO = Phrase.compile("(?<![^ ])(?:into|by|with) (?:an?|the) (?:[^ ;]+ ){0,6}$");

    private static final Phrase MISSION = Phrase.compile("(?<![^ ])M\\d+");

    private static @Nullable Body body(Reading sentence, VotePlans.Plan plan, @Nullable Antecedent mission) {
        Body named = Councils.voting(sentence, plan.start(), mission);
        if (named != null || mission == null) {
            return named;
        }
        boolean other = Councils.isParliament(sentence.text()) || !isImpersonal(sentence, plan);
        return other ? null : Councils.deciding(sentence, plan.start(), mission);
    }

    /** "A vote is expected on Friday", "they will vote": by whom, the article has said. */
    private static boolean isImpersonal(Reading sentence, VotePlans.Plan plan) {
        boolean active = plan.words().startsWith("will") || plan.words().startsWith("to ");
        return !active
                || PRONOUN.matcher(sentence.text().substring(0, plan.start())).find();
    }

    private static final Phrase PRONOUN =
            Phrase.compile("(?<![^ ])(?:they|members|it|text|draft|resolution)(?: [^ ;,]+){0,4} $");

    /** The date that goes with the vote: one that opens the sentence, else the nearest behind the verb, else before it. */
    private static @Nullable String date(Reading sentence, VotePlans.Plan vote) {
        String text = sentence.text();
        Matcher within = DATE.matcher(vote.words());
        if (within.find()) {
            return within.group();
        }
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
                // "Debates it on Thursday and is to vote": the first day is the debate's.
                boolean its = !OTHER_VERB
                        .matcher(text.substring(matcher.end(), vote.start()))
                        .find();
                before = its ? matcher.group() : before;
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

    private static final Phrase OTHER_VERB = Phrase.compile("^ (?:[^ ;]+ ){0,3}(?:and|but)(?: then)?(?= |$)");

    private static final Phrase OPENING = Phrase.compile("^(?:[a-z]+ ){0,2}D\\d+");

    private static final Phrase OPENED = Phrase.compile("^(?:[a-z]+ ){0,2}D\\d+[^;]{0,90}$");

    private static final Phrase ADJACENT = Phrase.compile("^(?: (?:on|in|by|for|as|early|before|at|later))* D\\d+");

    private static @Nullable String subject(Reading sentence) {
        Matcher matcher = SUBJECT.matcher(sentence.text());
        return matcher.find() ? sentence.quoted(matcher.start("subject"), matcher.end("subject")) : null;
    }
}
