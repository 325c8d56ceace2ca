package org.mandatewatch.ingest.domain.date;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.date.TimeExpression.CalendarDay;

/** Reads single days: "Sept. 21", "the 30th of September", "Monday (30 September 2024)", "2024-09-30". */
final class DayPhrases {

    private DayPhrases() {}

    /** The day that begins at token {@code i}, with the weekday before or behind it. */
    static @Nullable Reading read(Tokens t, int i) {
        if (Parts.modifier(t.role(i)) != Modifier.NONE && t.word(i + 1).isWeekday()) {
            Reading told = read(t, i + 1); // "ce lundi 30 septembre"
            return told == null ? null : told.startingAt(i);
        }
        if (!t.word(i).isWeekday()) {
            Reading date = date(t, i);
            return date == null ? null : withWeekdayBehind(t, date);
        }
        int next = afterName(t, i);
        if (t.is(next, ',')) {
            next++;
        }
        boolean bracket = t.is(next, '(');
        if (bracket) {
            next++;
        }
        if (t.role(next) == Role.ARTICLE) {
            next++;
        }
        Reading date = t.goesOn(next) ? date(t, next) : null;
        if (date == null || (bracket && !t.is(date.to(), ')'))) {
            return null;
        }
        int end = bracket ? date.to() + 1 : date.to();
        return new Reading(i, end, withWeekday(date, DayOfWeek.of(t.word(i).weekday())));
    }

    /** The day that begins at token {@code i}, whatever weekday stands around it. */
    static @Nullable Reading date(Tokens t, int i) {
        if (t.has(i, Tokens.DATE)) {
            int value = t.number(i);
            return new Reading(i, i + 1, new CalendarDay(value / 100 % 100, value % 100, value / 10000, null));
        }
        if (t.word(i).isMonth()) {
            return t.capitalised() ? monthFirst(t, i) : null;
        }
        return dayFirst(t, i);
    }

    /** The month that token {@code i} names, else 0. */
    static int month(Tokens t, int i) {
        return t.hasNameCase(i) ? t.word(i).month() : 0;
    }

    /** The token behind a month or weekday, its full stop included when it is an abbreviation. */
    static int afterName(Tokens t, int i) {
        return t.word(i).shortened() && t.is(i + 1, '.') && t.glued(i + 1) ? i + 2 : i + 1;
    }

    /** The day of the month that token {@code i} gives in figures, else 0. */
    static int day(Tokens t, int i) {
        int number = t.has(i, Tokens.PLAIN) ? t.number(i) : 0;
        boolean shortEnough = number > 0 && (t.has(i, Tokens.ORDINAL) || t.length(i) <= 2);
        return shortEnough && number <= 31 ? number : 0;
    }

    /** True when token {@code i} is a number that may be a year and is no count of anything. */
    static boolean isYear(Tokens t, int i) {
        return t.has(i, Tokens.PLAIN)
                && !t.has(i, Tokens.ORDINAL)
                && t.length(i) == 4
                && Days.isYear(t.number(i))
                && t.role(i + 1) != Role.COUNTED;
    }

    private static @Nullable Reading dayFirst(Tokens t, int i) {
        int day = day(t, i);
        if (day > 0 && t.isDash(i + 1) && t.glued(i + 1) && t.glued(i + 2)) {
            return hyphenated(t, i, day);
        }
        int next = i + 1;
        if (t.role(next) == Role.OF) {
            next++;
        }
        if (day == 0 && t.word(i).ordinal() > 0 && (next > i + 1 || !t.capitalised())) {
            day = t.word(i).ordinal();
        }
        Numerals.Found inWords = day == 0 && !t.capitalised() ? Numerals.at(t, i) : null;
        if (inWords != null && inWords.value() <= 31) {
            day = inWords.value();
            next = inWords.to();
        }
        if (day == 0 || !t.goesOn(next)) {
            return null;
        }
        // Beside a day even "30 september" is a month, but "30 may" and "12 march" are not.
        Word name = t.word(next);
        int month = name.shy() ? month(t, next) : name.month();
        return month == 0 ? null : reading(t, i, afterName(t, next), month, day);
    }

    /** "21-Sep-2024" */
    private static @Nullable Reading hyphenated(Tokens t, int i, int day) {
        int month = month(t, i + 2);
        boolean whole = month > 0 && t.isDash(i + 3) && t.glued(i + 3) && t.glued(i + 4) && isYear(t, i + 4);
        return whole && Days.isValid(t.number(i + 4), month, day)
                ? new Reading(i, i + 5, new CalendarDay(month, day, t.number(i + 4), null))
                : null;
    }

    private static @Nullable Reading monthFirst(Tokens t, int i) {
        int month = month(t, i);
        int next = afterName(t, i);
        if (t.role(next) == Role.ARTICLE) {
            next++;
        }
        int day = month == 0 || !t.goesOn(next) ? 0 : day(t, next);
        boolean clock = t.is(next + 1, ':') && t.glued(next + 1);
        // "In May 3 people died" counts people, "on May 3 people died" does not.
        boolean count = t.role(next + 1) == Role.COUNTED && t.role(i - 1) != Role.ON;
        if (day == 0 || clock || t.is(next + 1, '%') || count) {
            return null;
        }
        return reading(t, i, next + 1, month, day);
    }

    private static @Nullable Reading reading(Tokens t, int from, int to, int month, int day) {
        YearSaid said = YearSaid.at(t, to);
        Integer year = said.year();
        boolean exists = year == null ? Days.mayExist(month, day) : Days.isValid(year, month, day);
        return exists ? new Reading(from, said.to(), new CalendarDay(month, day, year, null, said.modifier())) : null;
    }

    private static Reading withWeekdayBehind(Tokens t, Reading date) {
        int at = date.to() + 1;
        if (t.is(date.to(), '(') && t.word(at).isWeekday() && t.is(afterName(t, at), ')')) {
            DayOfWeek weekday = DayOfWeek.of(t.word(at).weekday());
            return new Reading(date.from(), afterName(t, at) + 1, withWeekday(date, weekday));
        }
        return date;
    }

    private static TimeExpression withWeekday(Reading date, DayOfWeek weekday) {
        return date.expression() instanceof CalendarDay day ? day.on(weekday) : date.expression();
    }
}
