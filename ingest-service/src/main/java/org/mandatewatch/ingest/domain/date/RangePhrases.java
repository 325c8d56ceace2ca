package org.mandatewatch.ingest.domain.date;

import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.date.TimeExpression.CalendarDay;
import org.mandatewatch.ingest.domain.date.TimeExpression.DateRange;
import org.mandatewatch.ingest.domain.date.TimeExpression.MonthPart;

/** Reads pairs of dates: "between 28 and 30 September", "1-3 October", "from June to August 2024". */
final class RangePhrases {

    /** How many tokens a list of days spans before its last one. */
    private static final int LONGEST_LIST = 12;

    private RangePhrases() {}

    static @Nullable Reading read(Tokens t, int i) {
        return switch (t.role(i)) {
            case BETWEEN -> introduced(t, i, true);
            case FROM -> introduced(t, i, false);
            case OF -> t.capitalised() ? null : introduced(t, i, false);
            default -> Reading.longer(daysOfOneMonth(t, i, false), joined(t, i));
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
        boolean linked = between
                ? link == Role.AND
                : link == Role.TO || link == Role.UNTIL || link == Role.THROUGH || t.isDash(from.to());
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

    /** "28-30 September", "28 or 29 September", and the first day of "28 and 30 September". */
    private static @Nullable Reading daysOfOneMonth(Tokens t, int i, boolean between) {
        int day = DayPhrases.day(t, i);
        if (day > 0) {
            Reading whole = isLink(t, i + 1) ? dayOf(t, afterLink(t, i + 1)) : null;
            boolean list = !between && t.role(i + 1) == Role.AND;
            if (whole == null && t.is(i + 1, ',') && !between) {
                whole = lastOfList(t, i + 2);
                list = true;
            }
            if (whole == null || !(whole.expression() instanceof CalendarDay last) || last.day() <= day) {
                return null;
            }
            CalendarDay first = new CalendarDay(last.month(), day, last.year(), null, last.modifier());
            return list ? new Reading(i, i + 1, first) : new Reading(i, whole.to(), new DateRange(first, last));
        }
        return t.word(i).isMonth() && t.capitalised() ? monthThenDays(t, i, between) : null;
    }

    /** The last day of "28, 29 and 30 September", from its second day on. */
    private static @Nullable Reading lastOfList(Tokens t, int i) {
        for (int at = i; at < i + LONGEST_LIST && t.goesOn(at) && DayPhrases.day(t, at) > 0; at += 2) {
            if (t.role(at + 1) == Role.AND || t.role(at + 1) == Role.OR) {
                return dayOf(t, afterLink(t, at + 1));
            }
            if (!t.is(at + 1, ',')) {
                return null;
            }
        }
        return null;
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
        YearSaid said = YearSaid.at(t, at + 3);
        CalendarDay last = new CalendarDay(month, second, said.year(), null, said.modifier());
        return new Reading(i, said.to(), range(new CalendarDay(month, first, null, null), last));
    }

    private static boolean isLink(Tokens t, int i) {
        return t.goesOn(i) && (t.isDash(i) || t.role(i) == Role.TO || t.role(i) == Role.AND || t.role(i) == Role.OR);
    }

    /** "28 September – 2 October", "late September or early October", "Monday through Friday". */
    private static @Nullable Reading joined(Tokens t, int i) {
        Reading from = end(t, i);
        if (from == null || !t.goesOn(from.to() + 1) || !joins(t, from)) {
            return null;
        }
        int second = from.to() + 1;
        if (t.isApostrophe(second) || (t.role(second) == Role.ARTICLE && t.capitalised())) {
            second++;
        }
        Reading to = end(t, second);
        return to == null || to.expression().getClass() != from.expression().getClass()
                ? null
                : new Reading(i, to.to(), range(from.expression(), to.expression()));
    }

    /**
     * Without "from" a dash, "or" and "through" join dates; "to" joins days and parts of months, and only where "moved on
     * 2 October to 4 October" is not meant.
     */
    private static boolean joins(Tokens t, Reading from) {
        int link = from.to();
        if (t.isDash(link)) {
            return from.expression() instanceof CalendarDay || from.expression() instanceof MonthPart;
        }
        if (t.is(link, '/')) {
            return from.expression() instanceof MonthPart;
        }
        boolean on = t.role(from.from() - 1) == Role.ON;
        return switch (t.role(link)) {
            case OR -> true;
            case THROUGH -> !on;
            case TO -> !on && t.capitalised() && (from.expression() instanceof CalendarDay || isPart(from));
            default -> false;
        };
    }

    private static boolean isPart(Reading reading) {
        return reading.expression() instanceof MonthPart month && month.part() != Part.WHOLE;
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
        YearSaid said = YearSaid.at(t, DayPhrases.afterName(t, i));
        return new Reading(i, said.to(), new MonthPart(month, said.year(), Part.WHOLE, said.modifier()));
    }

    /** Gives the first end the year of the second one: in "from December to March 2025", the year before it. */
    private static DateRange range(TimeExpression from, TimeExpression to) {
        if (from instanceof CalendarDay a && to instanceof CalendarDay b && isOpen(a.year(), a.modifier())) {
            boolean yearBefore = a.month() > b.month() || (a.month() == b.month() && a.day() > b.day());
            Integer year = b.year() == null ? null : Integer.valueOf(yearBefore ? b.year() - 1 : b.year());
            Modifier modifier = yearBefore ? Modifier.NONE : b.modifier();
            return new DateRange(new CalendarDay(a.month(), a.day(), year, a.weekday(), modifier), to);
        }
        if (from instanceof MonthPart a && to instanceof MonthPart b && isOpen(a.year(), a.modifier())) {
            boolean yearBefore = a.month() > b.month();
            Integer year = b.year() == null ? null : Integer.valueOf(yearBefore ? b.year() - 1 : b.year());
            return new DateRange(
                    new MonthPart(a.month(), year, a.part(), yearBefore ? Modifier.NONE : b.modifier()), to);
        }
        return new DateRange(from, to);
    }

    private static boolean isOpen(@Nullable Integer year, Modifier modifier) {
        return year == null && modifier == Modifier.NONE;
    }
}
