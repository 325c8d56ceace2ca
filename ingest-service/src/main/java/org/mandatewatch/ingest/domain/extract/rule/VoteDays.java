package org.mandatewatch.ingest.domain.extract.rule;

import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.fact.VoteOutcome;
import org.mandatewatch.ingest.domain.date.Tense;

/** The day on which a vote was taken, or on which it was put off. */
final class VoteDays {

    /** "The vote planned for Monday", "put off to Monday": a day that the vote did not or does not yet have. */
    private static final Phrase PLANNED = Phrase.compile(
            "(?<![^ ])(?:planned|scheduled|set|due|expected|for|to|until|till|from|by|as late as)(?: (?:on|for|the|early|late))* $");

    private static final Phrase AS_PLANNED = Phrase.compile(" (?:'s |as (?:planned|scheduled|expected|announced))");

    private VoteDays() {}

    static @Nullable DateWindow of(Reading sentence, Outcomes.Ended ended, String zone) {
        String date = ActDays.placeholder(sentence, ended.start(), ended.end(), Mood.DONE, true);
        boolean off = ended.outcome() == VoteOutcome.POSTPONED;
        DateWindow day = date == null || off && isPlanned(sentence.text(), date)
                ? null
                : sentence.window(date, Tense.PAST, zone);
        return day == null || isYear(day) ? null : day;
    }

    /** "In 2014, when it left its posts": a whole year dates the story and not the vote. */
    private static boolean isYear(DateWindow day) {
        return day.earliest() != null
                && day.latest() != null
                && day.earliest().plusMonths(2).isBefore(day.latest());
    }

    private static boolean isPlanned(String text, String date) {
        int at = text.indexOf(date + ' ');
        return at < 0
                || AS_PLANNED.begins(text.substring(at + date.length()))
                || PLANNED.matcher(text.substring(0, at)).find();
    }
}
