package org.mandatewatch.ingest.domain.date;

import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.date.TimeExpression.CalendarDay;
import org.mandatewatch.ingest.domain.date.TimeExpression.WeekOf;

/** Reads weeks told by one of their days: "the week of 30 September", "la semaine du 30 septembre". */
final class WeekOfPhrases {

    private WeekOfPhrases() {}

    static @Nullable Reading read(Tokens t, int i) {
        Word word = t.word(i);
        if (word.unit() != CalendarUnit.WEEK || word.unitSize() != 1 || t.isPlural(i)) {
            return null;
        }
        if (t.role(i + 1) != Role.OF && t.role(i + 1) != Role.STARTING) {
            return null;
        }
        int at = t.role(i + 2) == Role.ON ? i + 3 : i + 2;
        Reading day = t.goesOn(at) ? DayPhrases.read(t, at) : null;
        return day != null && day.expression() instanceof CalendarDay of
                ? day.startingAt(i).as(new WeekOf(of))
                : null;
    }
}
