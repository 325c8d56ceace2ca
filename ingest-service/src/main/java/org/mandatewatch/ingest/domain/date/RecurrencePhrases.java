package org.mandatewatch.ingest.domain.date;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.date.TimeExpression.Recurrence;

/** Reads what comes again and again, so that nobody dates it: "every Monday", "each year", "tous les lundis". */
final class RecurrencePhrases {

    private RecurrencePhrases() {}

    static @Nullable Reading read(Tokens t, int i) {
        if (t.role(i) != Role.EVERY) {
            return null;
        }
        int at = t.role(i + 1) == Role.ARTICLE && !t.capitalised() ? i + 2 : i + 1;
        Word word = t.word(at);
        if (!t.goesOn(at)) {
            return null;
        }
        if (word.isWeekday()) {
            return new Reading(i, at + 1, new Recurrence(CalendarUnit.WEEK, DayOfWeek.of(word.weekday())));
        }
        CalendarUnit unit = word.unit();
        return unit != null && word.unitSize() == 1 && (at > i + 1 || !t.isPlural(at) || !t.capitalised())
                ? new Reading(i, at + 1, new Recurrence(unit, null))
                : null;
    }
}
