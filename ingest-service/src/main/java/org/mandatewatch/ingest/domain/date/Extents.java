package org.mandatewatch.ingest.domain.date;

import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.date.TimeExpression.CalendarDay;
import org.mandatewatch.ingest.domain.date.TimeExpression.MonthPart;
import org.mandatewatch.ingest.domain.date.TimeExpression.Quarter;
import org.mandatewatch.ingest.domain.date.TimeExpression.Season;
import org.mandatewatch.ingest.domain.date.TimeExpression.YearOnly;

/** Places the expressions that say their own year. */
final class Extents {

    private Extents() {}

    /** The days of an expression that names its year, else null. */
    static @Nullable Extent explicit(TimeExpression expression) {
        return switch (expression) {
            case CalendarDay day -> day.year() == null ? null : CalendarExtents.of(day, null, Tense.UNKNOWN);
            case MonthPart month -> CalendarExtents.of(month, null, Tense.UNKNOWN);
            case YearOnly year -> Extent.ofYear(year.year()).part(year.part(), null);
            case TimeExpression.WeekOf week -> explicit(week.day());
            case TimeExpression.FiscalYear fiscal -> CalendarExtents.of(fiscal);
            case Quarter quarter -> CalendarExtents.of(quarter, null, Tense.UNKNOWN);
            case Season season -> CalendarExtents.of(season, null, Tense.UNKNOWN);
            default -> null;
        };
    }
}
