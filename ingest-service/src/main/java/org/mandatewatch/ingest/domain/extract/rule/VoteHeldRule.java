package org.mandatewatch.ingest.domain.extract.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.fact.Tally;
import org.mandatewatch.contract.fact.VoteHeld;
import org.mandatewatch.contract.fact.VoteOutcome;
import org.mandatewatch.ingest.domain.extract.entity.Body;
import org.mandatewatch.ingest.domain.extract.rule.Finding.Span;

/** "The Council adopted resolution 9999 by 13 votes to none, with two abstentions." */
final class VoteHeldRule implements Rule {

    private static final String TEXT =
            "(?:R\\d+|resolutions?|draft|text|measure|proposal|motion|mandate|extension|renewal|document)";

    private static final Pattern POSTPONED = Pattern.compile(
            "\\b(?:postpon(?:ed|es)|delayed|put off|deferred|pushed back)(?: [^ ;]+){0,6}? vote\\b|\\bvote(?: [^ ;]+){0,8}? (?:was|been|is) (?:postponed|delayed|put off|deferred|pushed back)\\b");

    private static final Pattern VETOED = Pattern.compile(
            "\\bvetoed\\b|\\b(?:cast|used|exercised|wielded) (?:its|a|their|the) veto\\b|\\bblocked by (?:an? )?(?:[^ ]+ )?veto\\b");

    private static final Pattern REJECTED = Pattern.compile(
            "\\b(?:rejected|voted down|defeated|voted against|failed to adopt|failed to pass|failed to win|failed to garner|fell short)\\b(?: [^ ;]+){0,12}? "
                    + TEXT + "\\b|\\b" + TEXT + "(?: [^ ;]+){0,8}? (?:was|were) (?:rejected|defeated|voted down)|\\b"
                    + TEXT + " failed\\b|\\bfailed to (?:adopt|pass)\\b");

    private static final Pattern ADOPTED = Pattern.compile(
            "\\b(?:adopted|adopts|adopting|passed|passes|passing|approved|approves|approving|endorsed|backed|okayed|greenlit)\\b(?: [^ ;]+){0,9}? "
                    + TEXT + "(?![^ ])"
                    + "|\\b(?:R\\d+|resolution|draft|text|measure|motion)(?: [^ ;]+){0,10}? (?:was|were|been|is|,|unanimously) (?:[a-z]+ly )?(?:adopted|passed|approved)\\b"
                    + "|\\bvoted(?: [^ ;]+){0,14}? (?:to|for|in favou?r)\\b|\\bvotes(?: unanimously)? to\\b|\\bvoted (?:on|unanimously)\\b|\\b(?:successful|unanimous|overwhelming) (?:[a-z]+ )?vote\\b"
                    + "|\\bunanimously (?:extended|renewed|approved|authori[sz]ed|adopted|decided|voted|agreed|backed)\\b"
                    + "|\\b(?:vote|decision|adoption)(?: [^ ;]+){0,5}? (?:N\\d+ - N\\d+|N\\d+ (?:votes )?in favou?r)|\\bby (?:a vote of )?N\\d+ (?:votes|- N\\d+)"
                    + "|\\b(?:adoption|passage) of (?:[a-z]+ )?" + TEXT
                    + "\\b|\\bdecision at the B\\d+|\\b(?:R\\d+|resolution|draft|text) adopted\\b|N\\d+ (?:[a-z]+ )?voted in favou?r");

    private static final Pattern UNREAL = Pattern.compile(
            "\\b(?:would|could|if|unless|whether|expected|scheduled|set|due|slated|likely|poised|yet|before|plans|wants|urged|urges|asked|ask|call(?:s|ed)? (?:for|on)|hopes?|hoping|should|may|might|will|must|to be|failed to be|need(?:s|ed)?|seek(?:s|ing)?|ahead of|no)\\b(?: [^ ;,]+){0,6} $");

    private static final Pattern ELECTION = Pattern.compile(
            "\\b(?:elections?|referendum|voters|ballot|polls|polling|congress|budget|bill|constitution|amendment|impeach[a-z]*|candidate|parliamentary vote|confidence|lawsuit|shareholders|league|match|goals?|scored|season)\\b");

    private static final Pattern RECALLED = Pattern.compile(
            "\\b(?:recall[a-z]*|since|under|pursuant to|in line with|following|after|violat[a-z]*|implement[a-z]*|called for by|in accordance with|compliance with)\\b(?: [^ ;,]+){0,6} $");

    private static final Pattern ABOUT_MISSION = Pattern.compile(
            "M\\d+|\\b(?:mandate|mission|force|peacekeep[a-z]*|extend[a-z]*|renew[a-z]*|deployment|troops|sanctions|R\\d+)\\b|R\\d+");

    private static final Pattern VOTE = Pattern.compile("\\b(?:vot|decision|adopt)[a-z]*\\b");

    private static final Pattern NEGATED = Pattern.compile("\\b(?:not|never|n't) (?:[a-z]+ )?$");

    private static final Pattern NOT_YET =
            Pattern.compile("\\b(?:to be|not been|yet to be|not) (?:adopted|approved|passed)");

    private static final Pattern MISSION_WORD =
            Pattern.compile("\\b(?:mandate|mission|force|operation|peacekeepers|troops|deployment)\\b");

    @Override
    public Set<String> triggers() {
        return Set.of(
                "adopted",
                "adopts",
                "adopting",
                "passed",
                "passes",
                "passing",
                "approved",
                "approves",
                "approving",
                "endorsed",
                "backed",
                "voted",
                "votes",
                "vote",
                "vetoed",
                "veto",
                "rejected",
                "postponed",
                "delayed",
                "deferred",
                "unanimously",
                "unanimous",
                "adoption",
                "failed",
                "defeated",
                "decision",
                "okayed",
                "greenlit",
                "put",
                "fell");
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        String text = sentence.text();
        VoteOutcome outcome = null;
        Matcher found = null;
        VoteOutcome[] outcomes = {VoteOutcome.POSTPONED, VoteOutcome.VETOED, VoteOutcome.REJECTED, VoteOutcome.ADOPTED};
        Pattern[] patterns = {POSTPONED, VETOED, REJECTED, ADOPTED};
        for (int i = 0; i < patterns.length && outcome == null; i++) {
            Matcher matcher = patterns[i].matcher(text);
            if (matcher.find() && isReal(text, matcher)) {
                outcome = outcomes[i];
                found = matcher;
            }
        }
        if (outcome != null && found != null && !ELECTION.matcher(text).find()) {
            held(sentence, found, outcome, findings);
        }
    }

    private static boolean isReal(String text, Matcher matcher) {
        String before = text.substring(Math.max(0, matcher.start() - 70), matcher.start());
        boolean negated = NEGATED.matcher(before).find();
        return !negated
                && !UNREAL.matcher(before).find()
                && !RECALLED.matcher(before).find()
                && !NOT_YET.matcher(matcher.group()).find();
    }

    private static void held(Reading sentence, Matcher matcher, VoteOutcome outcome, Findings findings) {
        Antecedent mission = sentence.mission(matcher.start());
        Body body = Councils.voting(sentence, matcher.start(), mission);
        Tally tally = Tallies.in(sentence);
        String text = sentence.text();
        boolean numbered = MandateRenewedRule.resolution(sentence) != null;
        boolean council = outcome == VoteOutcome.VETOED || outcome == VoteOutcome.POSTPONED;
        if (body == null && mission != null && (tally != null || numbered || council)) {
            body = mission.mission().body();
        }
        boolean about = ABOUT_MISSION.matcher(text).find() || tally != null;
        if (body == null || mission == null || !about) {
            return;
        }
        boolean named =
                sentence.shape().mentions().stream().anyMatch(p -> p.mention().letter() == 'M')
                        || MISSION_WORD.matcher(text).find();
        boolean early = sentence.index() <= 6;
        if (!named && !early && tally == null) {
            return;
        }
        record(sentence, matcher, outcome, mission, body, tally, named, findings);
    }

    private static void record(
            Reading sentence,
            Matcher matcher,
            VoteOutcome outcome,
            Antecedent mission,
            Body body,
            @Nullable Tally own,
            boolean named,
            Findings findings) {
        List<Span> further = new ArrayList<>();
        Tally tally = own;
        DateWindow on = Dates.ofAct(sentence, matcher.start(), body.zone());
        String resolution = MandateRenewedRule.resolution(sentence);
        for (Reading neighbour : sentence.neighbours()) {
            Tally more = neighbour.index() > sentence.index() ? Tallies.in(neighbour) : null;
            if (more != null && sameVote(neighbour)) {
                Tally joined = Tallies.joined(tally, more);
                if (!more.equals(tally)) {
                    further.add(neighbour.whole());
                }
                tally = joined;
                if (on == null) {
                    on = Dates.ofAct(neighbour, 0, body.zone());
                }
                if (resolution == null) {
                    resolution = MandateRenewedRule.resolution(neighbour);
                }
            }
        }
        for (Reading neighbour : sentence.neighbours()) {
            if (on == null && VOTE.matcher(neighbour.text()).find() && sameVote(neighbour)) {
                on = Dates.ofAct(neighbour, 0, body.zone());
            }
        }
        Tally counted = tally;
        DateWindow day = on;
        String number = resolution;
        double confidence = (counted != null || number != null ? 0.93 : 0.82)
                * (named ? mission.certainty() : mission.certainty() * 0.9);
        findings.add(new Finding(
                mission.mission(),
                sentence.clause(matcher),
                further,
                confidence,
                sentence.speaker(),
                header -> new VoteHeld(header, body.name(), day, outcome, counted, number)));
    }

    /** The sentence after goes on about the count and names no other mission's vote. */
    private static boolean sameVote(Reading neighbour) {
        return neighbour.shape().mentions().stream().noneMatch(p -> p.mention().letter() == 'M')
                && !ELECTION.matcher(neighbour.text()).find();
    }
}
