package org.mandatewatch.ingest.domain.date;

import java.time.DayOfWeek;
import java.util.Locale;
import org.mandatewatch.ingest.domain.date.TimeExpression.CalendarDay;
import org.mandatewatch.ingest.domain.date.TimeExpression.CountedOffset;
import org.mandatewatch.ingest.domain.date.TimeExpression.DateRange;
import org.mandatewatch.ingest.domain.date.TimeExpression.DayOfMonth;
import org.mandatewatch.ingest.domain.date.TimeExpression.FiscalYear;
import org.mandatewatch.ingest.domain.date.TimeExpression.MonthPart;
import org.mandatewatch.ingest.domain.date.TimeExpression.Quarter;
import org.mandatewatch.ingest.domain.date.TimeExpression.Recurrence;
import org.mandatewatch.ingest.domain.date.TimeExpression.RelativeDay;
import org.mandatewatch.ingest.domain.date.TimeExpression.RelativeUnit;
import org.mandatewatch.ingest.domain.date.TimeExpression.Season;
import org.mandatewatch.ingest.domain.date.TimeExpression.Span;
import org.mandatewatch.ingest.domain.date.TimeExpression.WeekOf;
import org.mandatewatch.ingest.domain.date.TimeExpression.WeekdayRef;
import org.mandatewatch.ingest.domain.date.TimeExpression.YearOnly;

/** Writes expressions in the short form of the corpus files, such as {@code until 2025-10-02} or {@code early XXXX-10}. */
final class Spelling {

    private Spelling() {}

    static String of(TimeMention mention) {
        String said = of(mention.expression());
        return mention.bound() == Bound.EXACT ? said : word(mention.bound()) + " " + said;
    }

    static String of(TimeExpression expression) {
        return switch (expression) {
            case CalendarDay day ->
                modifier(day.modifier())
                        + year(day.year())
                        + String.format(Locale.ROOT, "-%02d-%02d", day.month(), day.day())
                        + (day.weekday() == null ? "" : " " + weekday(day.weekday()));
            case MonthPart month ->
                part(month.part())
                        + modifier(month.modifier())
                        + year(month.year())
                        + String.format(Locale.ROOT, "-%02d", month.month());
            case YearOnly year -> part(year.part()) + year.year();
            case DayOfMonth day ->
                (day.shift() == null ? "XXXX-XX" : "month" + signed(day.shift()))
                        + String.format(Locale.ROOT, "-%02d", day.day())
                        + (day.weekday() == null ? "" : " " + weekday(day.weekday()));
            case WeekOf week -> "week of " + of(week.day());
            case FiscalYear fiscal -> "fiscal " + fiscal.year() + (fiscal.split() ? "/" : "");
            case Recurrence recurrence ->
                "every " + (recurrence.weekday() == null ? word(recurrence.unit()) : weekday(recurrence.weekday()));
            case Quarter quarter ->
                part(quarter.part()) + modifier(quarter.modifier()) + year(quarter.year()) + "-Q" + quarter.quarter();
            case Season season ->
                part(season.part()) + modifier(season.modifier()) + year(season.year()) + "-" + word(season.season());
            case WeekdayRef ref -> modifier(ref.modifier()) + weekday(ref.dow());
            case RelativeDay day -> word(day.anchor()) + signed(day.offset());
            case RelativeUnit unit -> part(unit.part()) + word(unit.unit()) + signed(unit.shift());
            case CountedOffset offset ->
                word(offset.direction()) + " " + (offset.isVague() ? "some" : offset.amount()) + " "
                        + word(offset.unit());
            case DateRange range -> of(range.from()) + " .. " + of(range.to());
            case Span span -> span.period() + " " + word(span.flavour());
        };
    }

    private static String year(Integer year) {
        return year == null ? "XXXX" : year.toString();
    }

    private static String part(Part part) {
        return part == Part.WHOLE ? "" : word(part) + " ";
    }

    private static String modifier(Modifier modifier) {
        return modifier == Modifier.NONE ? "" : word(modifier) + " ";
    }

    private static String signed(int number) {
        return number >= 0 ? "+" + number : Integer.toString(number);
    }

    private static String weekday(DayOfWeek day) {
        return word(day).substring(0, 3);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
