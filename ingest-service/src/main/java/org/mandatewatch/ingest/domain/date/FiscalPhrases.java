package org.mandatewatch.ingest.domain.date;

import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.date.TimeExpression.DateRange;
import org.mandatewatch.ingest.domain.date.TimeExpression.FiscalYear;
import org.mandatewatch.ingest.domain.date.TimeExpression.YearOnly;

/** Reads the years of budgets and pairs of years: "fiscal year 2025/26", "FY 2025", "the 2024-2025 budget year". */
final class FiscalPhrases {

    private static final int CENTURY = 100;

    private FiscalPhrases() {}

    static @Nullable Reading read(Tokens t, int i) {
        if (DayPhrases.isYear(t, i)) {
            return pair(t, i, i, false);
        }
        int at = t.role(i) == Role.FISCAL || t.word(i).unit() == CalendarUnit.YEAR ? i + 1 : i;
        // "fiscal year 2025", "exercice budgétaire 2025", "année fiscale 2025"
        boolean fiscal = t.role(i) == Role.FISCAL;
        while (at < i + 3 && (t.word(at).unit() == CalendarUnit.YEAR || t.role(at) == Role.FISCAL)) {
            fiscal |= t.role(at) == Role.FISCAL;
            at++;
        }
        if (!fiscal || !t.goesOn(at) || !DayPhrases.isYear(t, at)) {
            return null;
        }
        Reading pair = pair(t, i, at, true);
        return pair != null ? pair : new Reading(i, at + 1, new FiscalYear(t.number(at), false));
    }

    /** "2025/26", "2025-26", "2024-2025": two years in a row. */
    private static @Nullable Reading pair(Tokens t, int from, int at, boolean fiscal) {
        boolean slash = t.is(at + 1, '/');
        boolean joined = (slash || t.isDash(at + 1)) && t.glued(at + 1) && t.glued(at + 2);
        if (!joined || !t.has(at + 2, Tokens.PLAIN)) {
            return null;
        }
        int first = t.number(at);
        boolean whole = t.length(at + 2) == 4;
        int second = whole ? t.number(at + 2) : first / CENTURY * CENTURY + t.number(at + 2);
        if (second != first + 1 || (!whole && t.length(at + 2) != 2)) {
            return null;
        }
        int to = at + 3;
        boolean behind = t.role(to) == Role.FISCAL;
        int end = behind ? t.word(to + 1).unit() == CalendarUnit.YEAR ? to + 2 : to + 1 : to;
        if (fiscal || behind || slash) {
            return new Reading(from, end, new FiscalYear(first, true));
        }
        boolean announced = t.role(at - 1) == Role.IN || t.role(at - 1) == Role.FOR || t.role(at - 1) == Role.DURING;
        return announced
                ? new Reading(
                        from, to, new DateRange(new YearOnly(first, Part.WHOLE), new YearOnly(second, Part.WHOLE)))
                : null;
    }
}
