package org.mandatewatch.ingest.domain.extract.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.fact.Tally;
import org.mandatewatch.contract.fact.VoteHeld;
import org.mandatewatch.contract.fact.VoteOutcome;
import org.mandatewatch.ingest.domain.extract.entity.Body;
import org.mandatewatch.ingest.domain.extract.entity.Mention;
import org.mandatewatch.ingest.domain.extract.rule.Finding.Span;

/** "The Council adopted resolution 9999 by 13 votes to none, with two abstentions." */
final class VoteHeldRule implements Rule {

    /** Votes of people and bodies that decide on no mission, and what else is adopted and rejected. */
    private static final Phrase OTHER_VOTE = Phrase.compile(
            "\\b(?:elections?|referendum|voters|ballot box|polls|polling|congress|budget|bill|governor|mayor|constitution|impeach[a-z]*|candidate|confidence"
                    + "|lawsuit|shareholders|league|match|goals?|scored|season|students?|municipal|city council|council of europe|general assembly|trade union|strike"
                    + "|delegates|exhibition|third mandate|did not mention|never voted|tariff|pension|association|elected|membership|ratify|peer|cabinet minister|statute|speaker of)\\b");

    private static final Phrase ABOUT_MISSION = Phrase.compile(
            "M\\d+|\\b(?:mandate|mission|force|peacekeep[a-z]*|blue helmets|extend[a-z]*|renew[a-z]*|deployment|troops|sanctions|embargo|resolution)\\b|R\\d+");

    private static final Phrase MISSION_WORD = Phrase.compile(
            "M\\d+|\\b(?:mandate|mission|force|operation|peacekeepers|troops|deployment|embargo|sanctions)\\b");

    private static final Phrase VOTE = Phrase.compile(
            "\\b(?:vot|decision|adopt|pass|approv|authori[sz]|extend|renew|prolong)[a-z]*\\b|\\bit (?:took place|was held|was taken) \\b"
                    + "|(?:R\\d+|resolution , (?:number|numbered) N\\d+)(?: ,(?: [^,;]{1,60} ,)?)? (?:also )?(?:gives|keeps|lets|allows|establishes|creates|sets|provides|asks|requests|calls|demands|condemns|urges|says)\\b");

    /** How many sentences into an article its news is told. */
    private static final int NEWS = 6;

    /** How many sentences before or after the vote its count may be told. */
    private static final int STORY = 6;

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
                "endorses",
                "endorsing",
                "backed",
                "backs",
                "voted",
                "votes",
                "vote",
                "voting",
                "vetoed",
                "vetoes",
                "veto",
                "rejected",
                "rejects",
                "rejecting",
                "postponed",
                "delayed",
                "deferred",
                "pushed",
                "rescheduled",
                "unanimously",
                "unanimous",
                "adoption",
                "passage",
                "failed",
                "failing",
                "defeated",
                "decision",
                "okayed",
                "greenlit",
                "put",
                "fell",
                "favour",
                "favor",
                "through",
                "cleared",
                "hands",
                "threw",
                "thrown",
                "cancelled",
                "canceled",
                "called",
                "moved",
                "slipped",
                "adjourned",
                "shelved",
                "suspended",
                "refused",
                "mustered",
                "grief",
                "waved",
                "ambassadors",
                "blessing",
                "won",
                "yes",
                "turned",
                "declined",
                "against",
                "abstained",
                "abstaining",
                "carried",
                "margins",
                "agreed",
                "signed",
                "tally",
                "consensus");
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        Outcomes.Ended ended = sentence.outcome();
        if (ended == null || isOther(sentence.text(), ended)) {
            return;
        }
        if (ended.counted() && belongsToOther(sentence) || isVetoRetold(sentence, ended)) {
            return;
        }
        held(sentence, ended, findings);
    }

    /** True when the words between two semicolons speak of another body's vote. */
    private static boolean isOther(String text, Outcomes.Ended ended) {
        int from = text.lastIndexOf(" ; ", ended.start());
        int to = text.indexOf(" ; ", ended.end());
        return OTHER_VOTE
                .matcher(text.substring(Math.max(0, from), to < 0 ? text.length() : to))
                .find();
    }

    /** A count near a sentence that says how the vote ended is told there. */
    private static boolean belongsToOther(Reading sentence) {
        for (Reading other : sentence.context().around(sentence.index(), STORY)) {
            Outcomes.Ended told = other.outcome();
            if (told != null
                    && !told.counted()
                    && !OTHER_VOTE.matcher(other.text()).find()) {
                return true;
            }
        }
        return false;
    }

    /** "Russia used its veto. That is how the text fell": the second sentence tells of the same vote. */
    private static boolean isVetoRetold(Reading sentence, Outcomes.Ended ended) {
        return isUncountedDefeat(sentence, ended)
                && sentence.context().around(sentence.index(), 1).stream()
                        .map(Reading::outcome)
                        .anyMatch(told -> told != null && told.outcome() == VoteOutcome.VETOED);
    }

    private static boolean isStatesVeto(String text, Outcomes.Ended ended) {
        return ended.outcome() == VoteOutcome.VETOED && STATE.matcher(text).find();
    }

    private static final Phrase STATE =
            Phrase.compile("(?<![^ ])(?:[CA]\\d+|washington|moscow|beijing|london|paris)(?![^ ])");

    private static boolean isUncountedDefeat(Reading sentence, Outcomes.Ended ended) {
        return ended.outcome() == VoteOutcome.REJECTED && Tallies.in(sentence) == null;
    }

    private static void held(Reading sentence, Outcomes.Ended ended, Findings findings) {
        Antecedent mission = VoteSubjects.of(sentence, ended);
        Tally tally = Tallies.in(sentence);
        String text = sentence.text();
        Body body = Councils.voting(sentence, ended.start(), mission);
        boolean numbered = ResolutionNumbers.adopted(sentence) != null;
        boolean council = ended.outcome() == VoteOutcome.VETOED || ended.outcome() == VoteOutcome.POSTPONED;
        body = body == null && mission != null ? Councils.chamber(sentence) : body;
        boolean parliament = body == null && Councils.isParliament(text);
        if (body == null && mission != null && !parliament && (tally != null || numbered || council)) {
            body = Councils.deciding(sentence, ended.start(), mission);
        }
        boolean about = ABOUT_MISSION.matcher(text).find() || tally != null || isStatesVeto(text, ended);
        if (body == null || mission == null || !about) {
            return;
        }
        boolean named = MISSION_WORD.matcher(text).find();
        boolean early = sentence.index() <= NEWS;
        if (named || early || tally != null) {
            record(sentence, ended, mission, body, tally, named, findings);
        }
    }

    private static void record(
            Reading sentence,
            Outcomes.Ended ended,
            Antecedent mission,
            Body body,
            @Nullable Tally own,
            boolean named,
            Findings findings) {
        List<Span> further = new ArrayList<>();
        Tally tally = own;
        DateWindow on = VoteDays.of(sentence, ended, body.zone());
        String resolution = ResolutionNumbers.adopted(sentence);
        for (Reading other : sentence.context().around(sentence.index(), STORY)) {
            boolean near = Math.abs(other.index() - sentence.index()) <= 1;
            if (!sameVote(other, ended, mission, near)) {
                continue;
            }
            Tally more = Tallies.in(other);
            if (more != null && !more.equals(tally)) {
                further.add(other.whole());
                tally = Tallies.joined(tally, more);
            }
            boolean ofVote = more != null
                    || other.outcome() != null
                    || VOTE.matcher(other.text()).find();
            if (on == null && ofVote && ended.outcome() != VoteOutcome.POSTPONED) {
                on = exact(Dates.ofAct(other, 0, body.zone()));
            }
            if (resolution == null && ofVote && near && ended.outcome() == VoteOutcome.ADOPTED) {
                resolution = ResolutionNumbers.adopted(other);
            }
        }
        boolean vetoed = ended.outcome() == VoteOutcome.VETOED && body.equals(Councils.SECURITY_COUNCIL);
        Tally whole = vetoed ? Tallies.withVeto(tally) : tally;
        Tally counted = ended.outcome() == VoteOutcome.POSTPONED ? null : whole;
        DateWindow day = on;
        String number = ended.outcome() == VoteOutcome.ADOPTED ? resolution : null;
        double confidence = (counted != null || number != null ? 0.93 : 0.82)
                * (named ? mission.certainty() : mission.certainty() * 0.9);
        findings.add(new Finding(
                mission.mission(),
                sentence.clause(ended.start(), ended.end()),
                further,
                confidence,
                sentence.speaker(),
                header -> new VoteHeld(header, body.name(), day, ended.outcome(), counted, number)));
    }

    /** What another sentence dates by the year or the month is seldom the vote. */
    private static @Nullable DateWindow exact(@Nullable DateWindow day) {
        return day == null || day.earliest() == null || !day.earliest().equals(day.latest()) ? null : day;
    }

    /** Another sentence that goes on about this vote: it counts or is near, names no other mission, tells no other outcome. */
    private static boolean sameVote(Reading other, Outcomes.Ended ended, Antecedent mission, boolean near) {
        Outcomes.Ended told = other.outcome();
        boolean counts = told != null && told.counted();
        if (!near && !counts || OTHER_VOTE.matcher(other.text()).find()) {
            return false;
        }
        // "It takes over from M2": what a sentence names behind the mission is no other subject.
        boolean others = other.shape().mentions().stream()
                .filter(p -> p.mention() instanceof Mention.MissionNamed)
                .map(p -> ((Mention.MissionNamed) p.mention()).mission())
                .findFirst()
                .filter(first -> !first.equals(mission.mission()))
                .isPresent();
        boolean retold = told != null && ended.outcome() == VoteOutcome.VETOED && isUncountedDefeat(other, told);
        return !others && (told == null || counts || retold || told.outcome() == ended.outcome());
    }
}
