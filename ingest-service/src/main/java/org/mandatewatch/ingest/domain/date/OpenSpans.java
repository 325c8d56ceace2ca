package org.mandatewatch.ingest.domain.date;

import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.date.TimeExpression.Direction;

/** Reads plurals without a number: "weeks ago", "days later", "in the months to come", "dans les jours à venir". */
final class OpenSpans {

    private OpenSpans() {}

    static @Nullable Reading read(Tokens t, int i) {
        Word unit = t.word(i);
        boolean plural = unit.unit() != null && unit.unit() != CalendarUnit.WEEKEND && t.isPlural(i);
        if (!plural || !t.goesOn(i + 1)) {
            return null;
        }
        Length open = Length.of(i, 0, unit, i + 1);
        return switch (t.role(i + 1)) {
            case AGO -> t.capitalised() ? open.offset(i, i + 2, Direction.AGO) : null;
            case LATER -> open.offset(i, i + 2, Direction.LATER);
            case EARLIER -> open.offset(i, i + 2, Direction.EARLIER);
            case AHEAD -> t.role(i + 2) == Role.OF ? null : open.offset(i, i + 2, Direction.WITHIN);
            default ->
                t.role(i + 2) == Role.TO_COME && t.goesOn(i + 2) ? open.offset(i, i + 3, Direction.WITHIN) : null;
        };
    }
}
