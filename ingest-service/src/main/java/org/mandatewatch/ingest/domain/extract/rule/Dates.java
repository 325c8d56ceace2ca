package org.mandatewatch.ingest.domain.extract.rule;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.ingest.domain.date.Bound;
import org.mandatewatch.ingest.domain.date.Tense;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Time;

/** The day on which something was decided, as a sentence tells it. */
final class Dates {

    private static final Phrase DATE = Phrase.compile("(?<before>(?:[^ ]+ ){0,3})(?<date>D\\d+)");

    /** Words that make the date after them the end of something, or its past. */
    private static final Phrase OTHER_DAY = Phrase.compile(
            "(?:\\b(?:until|till|through|to|up to|since|from|before|after|by|ending|expires?|expiring|expired|ends?|of|for|beyond|past"
                    + "|expire on|expiring on|expires on|ends on|due|next)(?: the| its)? $)|(?:\\bexpir\\w* (?:on|in|at) (?:the )?$)");

    private Dates() {}

    /**
     * The window of the first date in a sentence on which an act may have happened, not one that it lasts until.
     *
     * @param near offset whose nearest date is preferred
     */
    static @Nullable DateWindow ofAct(Reading sentence, int near, String zone) {
        String placeholder = placeholder(sentence, near);
        return placeholder == null ? null : sentence.window(placeholder, Tense.PAST, zone);
    }

    /** The placeholder of that date. */
    static @Nullable String placeholder(Reading sentence, int near) {
        Matcher matcher = DATE.matcher(sentence.text());
        String best = null;
        int distance = Integer.MAX_VALUE;
        while (matcher.find()) {
            Time time = sentence.shape().mention(matcher.group("date"), Time.class);
            boolean exact = time != null && time.time().bound() == Bound.EXACT;
            if (exact && !OTHER_DAY.matcher(matcher.group("before")).find()) {
                int away = Math.abs(matcher.start("date") - near);
                if (away < distance) {
                    best = matcher.group("date");
                    distance = away;
                }
            }
        }
        return best;
    }
}
