package org.mandatewatch.ingest.domain.date;

import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.date.TimeExpression.CalendarDay;
import org.mandatewatch.ingest.domain.date.TimeExpression.DateRange;
import org.mandatewatch.ingest.domain.date.TimeExpression.MonthPart;

/** Reads pairs of dates: "between 28 and 30 September", "1-3 October", "from June to August 2024". */
final class RangePhrases {

    private RangePhrases() {}

    static @Nullable Reading read(Tokens t, int i) {
        return switch (t.role(i)) {
            case BETWEEN -> introduced(t, i, true);
            case FROM -> introduced(t, i, false);
            case OF -> t.capitalised() ? null : introduced(t, i, false);
            default -> Reading.longer(daysOfOneMonth(t, i, false), dashed(t, i));
        };
    }

    private static @Nullable Reading introduced(Tokens t, int i, boolean between) {
        int first = t.role(i + 1) == Role.ARTICLE ? i + 2 : i + 1;
        Reading days = t.goesOn(first) ? daysOfOneMonth(t, first, between) : null;
        if (days != null && days.expression() instanceof DateRange) {
            return days.startingAt(i);
        }
        Reading from = end(t, first);
        if (from == null || !t.goesOn(from.to())) {
            return null;
        }
        Role link = t.role(from.to());
        boolean linked = between ? link == Role.AND : link == Role.TO || link == Role.UNTIL || t.isDash(from.to());
        int second = linked ? afterLink(t, from.to()) : -1;
        Reading to = second < 0 ? null : end(t, second);
        return to == null ? null : new Reading(i, to.to(), range(from.expression(), to.expression()));
    }

    private static int afterLink(Tokens t, int link) {
        int at = link + 1;
        if (t.isApostrophe(at)) {
            at++; // jusqu'au
        }
        if (t.role(link) == Role.UNTIL && t.role(at) == Role.TO) {
            at++;
        }
        return t.role(at) == Role.ARTICLE ? at + 1 : at;
    }

    /** "28-30 September", "September 28 to 30", and the first day of "28 and 30 September". */
    private static @Nullable Reading daysOfOneMonth(Tokens t, int i, boolean between) {
        int day = DayPhrases.day(t, i);
        if (day > 0) {
            int second = afterLink(t, i + 1);
            Reading whole = isLink(t, i + 1) ? dayOf(t, second) : null;
            if (whole == null || !(whole.expression() instanceof CalendarDay last) || last.day() <= day) {
                return null;
            }
            CalendarDay first = new CalendarDay(last.month(), day, last.year(), null);
            boolean list = !between && t.role(i + 1) == Role.AND;
            return list ? new Reading(i, i + 1, first) : new Reading(i, whole.to(), new DateRange(first, last));
        }
        return t.word(i).isMonth() && t.capitalised() ? monthThenDays(t, i, between) : null;
    }

    private static @Nullable Reading dayOf(Tokens t, int i) {
        return t.goesOn(i) && DayPhrases.day(t, i) > 0 ? DayPhrases.date(t, i) : null;
    }

    private static @Nullable Reading monthThenDays(Tokens t, int i, boolean between) {
        int month = DayPhrases.month(t, i);
        int at = DayPhrases.afterName(t, i);
        int first = month == 0 || !t.goesOn(at) ? 0 : DayPhrases.day(t, at);
        boolean linked = first > 0 && isLink(t, at + 1) && (between || t.role(at + 1) != Role.AND);
        int second = linked && t.goesOn(at + 2) ? DayPhrases.day(t, at + 2) : 0;
        boolean ownMonth = t.word(at + 3).isMonth() || t.role(at + 3) == Role.COUNTED;
        if (second <= first || ownMonth || !Days.mayExist(month, second)) {
            return null;
        }
        int yearAt = DayPhrases.yearBehind(t, at + 3);
        Integer year = yearAt < 0 ? null : Integer.valueOf(t.number(yearAt));
        TimeExpression range =
                new DateRange(new CalendarDay(month, first, year, null), new CalendarDay(month, second, year, null));
        return new Reading(i, yearAt < 0 ? at + 3 : yearAt + 1, range);
    }

    private static boolean isLink(Tokens t, int i) {
        return t.goesOn(i) && (t.isDash(i) || t.role(i) == Role.TO || t.role(i) == Role.AND);
    }

    /** "28 September – 2 October", "June-August": only a dash joins dates that nothing introduces. */
    private static @Nullable Reading dashed(Tokens t, int i) {
        Reading from = DayPhrases.read(t, i);
        if (from == null) {
            from = named(t, i);
        }
        if (from == null || !t.isDash(from.to()) || !t.goesOn(from.to() + 1)) {
            return null;
        }
        int second = from.to() + 1;
        Reading to = from.expression() instanceof MonthPart ? month(t, second) : DayPhrases.read(t, second);
        return to == null ? null : new Reading(i, to.to(), range(from.expression(), to.expression()));
    }

    private static @Nullable Reading month(Tokens t, int i) {
        Reading day = DayPhrases.read(t, i);
        return day == null && t.word(i).isMonth() ? named(t, i) : null;
    }

    private static @Nullable Reading end(Tokens t, int i) {
        if (!t.goesOn(i)) {
            return null;
        }
        Reading reading = DayPhrases.read(t, i);
        reading = Reading.longer(reading, MonthPhrases.read(t, i));
        reading = Reading.longer(reading, named(t, i));
        reading = Reading.longer(reading, MonthPhrases.year(t, i));
        return Reading.longer(reading, t.word(i).isWeekday() ? WeekdayPhrases.read(t, i) : null);
    }

    /** A month whose company is the range itself: the "May" of "between March and May". */
    private static @Nullable Reading named(Tokens t, int i) {
        int month = DayPhrases.month(t, i);
        if (month == 0) {
            return null;
        }
        int to = DayPhrases.afterName(t, i);
        int yearAt = DayPhrases.yearBehind(t, to);
        Integer year = yearAt < 0 ? null : Integer.valueOf(t.number(yearAt));
        return new Reading(i, yearAt < 0 ? to : yearAt + 1, new MonthPart(month, year, Part.WHOLE, Modifier.NONE));
    }

    /** Gives the first end the year of the second one: in "from December to March 2025", the year before it. */
    private static DateRange range(TimeExpression from, TimeExpression to) {
        if (from instanceof CalendarDay a && a.year() == null && to instanceof CalendarDay b && b.year() != null) {
            boolean yearBefore = a.month() > b.month() || (a.month() == b.month() && a.day() > b.day());
            int year = yearBefore ? b.year() - 1 : b.year();
            return new DateRange(new CalendarDay(a.month(), a.day(), year, a.weekday()), to);
        }
        if (from instanceof MonthPart a && a.year() == null && to instanceof MonthPart b && b.year() != null) {
            int year = a.month() > b.month() ? b.year() - 1 : b.year();
            return new DateRange(new MonthPart(a.month(), year, a.part(), a.modifier()), to);
        }
        return new DateRange(from, to);
    }
}
