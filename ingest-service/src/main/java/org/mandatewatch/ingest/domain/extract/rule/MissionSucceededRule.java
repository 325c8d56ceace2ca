package org.mandatewatch.ingest.domain.extract.rule;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.fact.MissionSucceeded;
import org.mandatewatch.ingest.domain.date.Tense;
import org.mandatewatch.ingest.domain.extract.entity.Mention.MissionNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mission;
import org.mandatewatch.ingest.domain.extract.rule.MissionChange.Dating;

/** "The new mission took over from the old one on 1 January." */
final class MissionSucceededRule implements Rule {

    private static final double DATED = 0.93;
    private static final double UNDATED = 0.85;
    private static final double PLANNED_UNDATED = 0.75;

    @Override
    public Set<String> triggers() {
        return ChangeWords.TRIGGERS;
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        Set<String> told = new HashSet<>();
        for (MissionChange change : sentence.changes()) {
            Mission successor = change.successor();
            if (successor == null || change.mood() == Mood.THOUGHT) {
                continue;
            }
            Mission old = change.old().mission();
            if (told.add(old.id().value() + ' ' + successor.id().value())) {
                DateWindow on = day(sentence, change, old);
                if (on == null && change.mood() == Mood.PLANNED && !names(sentence, successor)) {
                    findings.refuse(
                            sentence.clause(change.start(), change.end()),
                            "is to replace, on no day, and without the name of what replaces");
                    continue;
                }
                double confidence = on != null ? DATED : change.mood() == Mood.DONE ? UNDATED : PLANNED_UNDATED;
                findings.add(
                        sentence,
                        change.old(),
                        sentence.clause(change.start(), change.end()),
                        confidence,
                        header -> new MissionSucceeded(header, successor.id(), on));
            }
        }
    }

    private static boolean names(Reading sentence, Mission mission) {
        return sentence.shape().mentions().stream()
                .anyMatch(p -> p.mention() instanceof MissionNamed named
                        && named.mission().equals(mission));
    }

    private static @Nullable DateWindow day(Reading sentence, MissionChange change, Mission old) {
        String zone = old.body().zone();
        if (change.dating() == Dating.NONE) {
            return null;
        }
        Matcher when = WHEN.matcher(sentence.text());
        if (when.find() && when.start("verb") >= change.start() && when.start("verb") < change.end()) {
            return sentence.window(when.group("date"), Tense.FUTURE, zone);
        }
        if (change.dating() == Dating.BEHIND && change.mood() == Mood.DONE) {
            return ActDays.ahead(sentence, change.start(), change.end(), zone);
        }
        DateWindow own = ActDays.of(sentence, change.start(), change.end(), change.mood(), zone);
        return own == null ? beginning(sentence, change, zone) : own;
    }

    /** "The office opened its doors on Wednesday. It is the successor to …": the sentence before tells when it began. */
    private static @Nullable DateWindow beginning(Reading sentence, MissionChange change, String zone) {
        if (sentence.index() == 0
                || change.mood() != Mood.DONE
                || DATED_ITSELF.matcher(sentence.text()).find()) {
            return null;
        }
        Reading before = new Reading(sentence.context(), sentence.index() - 1);
        boolean same = change.successor() != null && names(before, change.successor());
        Matcher began = BEGAN.matcher(before.text());
        return same && began.find() ? ActDays.of(before, began.start(), began.end(), Mood.DONE, zone) : null;
    }

    /** "From D1, when it replaces the older one": in the present tense the day is still to come. */
    private static final Phrase WHEN = Phrase.compile(
            "(?<date>D\\d+)(?: ,)? (?:when|the day on which) (?:it|they|M\\d+|the (?:new )?(?:mission|force|operation|one)) (?<verb>replaces?|succeeds?|supersedes?|relieves?|takes? over)(?![^ ])");

    private static final Phrase DATED_ITSELF = Phrase.compile(" (?:in|on|since|by) D\\d+");

    private static final Phrase BEGAN = Phrase.compile(
            "(?<![^ ])(?:opened|began|begun|started|launched|took up|starts|begins|took command|assumed)(?![^ ])");
}
