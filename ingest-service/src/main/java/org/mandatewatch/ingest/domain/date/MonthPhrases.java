package org.mandatewatch.ingest.domain.date;

import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.date.TimeExpression.DateRange;
import org.mandatewatch.ingest.domain.date.TimeExpression.MonthPart;
import org.mandatewatch.ingest.domain.date.TimeExpression.YearOnly;

/** Reads months, years and parts of them: "October 2023", "early October", "the last week of September", "in 2023". */
final class MonthPhrases {

    private MonthPhrases() {}

    static @Nullable Reading read(Tokens t, int i) {
        Word word = t.word(i);
        if (word.isMonth()) {
            return month(t, i, i, Part.WHOLE, Modifier.NONE, isNamed(t, i));
        }
        int named = word.unit() == CalendarUnit.MONTH ? behindMonthOf(t, i) : i;
        if (named > i && t.goesOn(named)) {
            return month(t, i, named, Part.WHOLE, Modifier.NONE, true);
        }
        boolean called = word.unit() == CalendarUnit.YEAR && word.unitSize() == 1 && !t.isPlural(i) && t.goesOn(i + 1);
        if (called && DayPhrases.isYear(t, i + 1)) {
            return new Reading(i, i + 2, new YearOnly(t.number(i + 1), Part.WHOLE)); // "the year 2024"
        }
        if (DayPhrases.isYear(t, i)) {
            return isAnnounced(t, i) ? new Reading(i, i + 1, new YearOnly(t.number(i), Part.WHOLE)) : null;
        }
        Modifier modifier = Parts.modifier(word.role());
        if (modifier != Modifier.NONE && t.goesOn(i + 1)) {
            Modifier nearer = t.role(i + 1) == Role.PAST ? Modifier.LAST : Modifier.COMING;
            boolean both = t.role(i + 1) == Role.PAST || t.role(i + 1) == Role.COMING;
            int name = both ? i + 2 : i + 1;
            Reading month = !t.goesOn(name) ? null : month(t, i, name, Part.WHOLE, both ? nearer : modifier, true);
            if (month != null) {
                return month;
            }
        }
        return part(t, i);
    }

    /** A year said where only a year can be meant, as in "between 2019 and 2023". */
    static @Nullable Reading year(Tokens t, int i) {
        return DayPhrases.isYear(t, i) ? new Reading(i, i + 1, new YearOnly(t.number(i), Part.WHOLE)) : null;
    }

    private static @Nullable Reading part(Tokens t, int i) {
        Parts.Found part = Parts.at(t, i);
        if (part == null) {
            return null;
        }
        if (part.untilPart() != null) {
            Reading from = monthOrYear(t, i, part.to(), part.part());
            Reading to = monthOrYear(t, i, part.to(), part.untilPart());
            return from == null || to == null ? null : to.as(new DateRange(from.expression(), to.expression()));
        }
        // French says "fin septembre" loosely where "la fin de septembre" is the last day.
        boolean loosely = part.part() == Part.END && (isTowards(t, i) || (!t.capitalised() && !part.linked()));
        return monthOrYear(t, i, part.to(), loosely ? Part.LATE : part.part());
    }

    /** "towards the end of September" */
    private static boolean isTowards(Tokens t, int i) {
        return t.role(t.role(i - 1) == Role.ARTICLE ? i - 2 : i - 1) == Role.ABOUT;
    }

    private static @Nullable Reading monthOrYear(Tokens t, int from, int behindPart, Part part) {
        int at = behindMonthOf(t, behindPart);
        if (!t.goesOn(at)) {
            return null;
        }
        if (DayPhrases.isYear(t, at)) {
            return new Reading(from, at + 1, new YearOnly(t.number(at), part));
        }
        Modifier modifier = Parts.modifier(t.role(at));
        int name = modifier == Modifier.NONE ? at : at + 1;
        // "will end September 30": a day follows, so "end" is the verb.
        boolean dayFollows = t.word(name).isMonth() && t.capitalised() && DayPhrases.date(t, name) != null;
        return dayFollows || !t.goesOn(name) ? null : month(t, from, name, part, modifier, true);
    }

    /** Skips "the month of", "mois de". */
    private static int behindMonthOf(Tokens t, int i) {
        int noun = t.role(i) == Role.ARTICLE ? i + 1 : i;
        if (t.word(noun).unit() != CalendarUnit.MONTH || t.role(noun + 1) != Role.OF) {
            return i;
        }
        return t.isApostrophe(noun + 2) ? noun + 3 : noun + 2;
    }

    private static @Nullable Reading month(
            Tokens t, int from, int at, Part part, Modifier modifier, boolean hasCompany) {
        int month = DayPhrases.month(t, at);
        if (month == 0) {
            return null;
        }
        YearSaid said = YearSaid.at(t, DayPhrases.afterName(t, at));
        return hasCompany || said.isSaid()
                ? new Reading(from, said.to(), new MonthPart(month, said.year(), part, said.or(modifier)))
                : null;
    }

    /** Whether a month with nothing beside it is one: "May" and "March" need a preposition before them. */
    private static boolean isNamed(Tokens t, int i) {
        if (!t.word(i).shy()) {
            return true;
        }
        // "plus de sept millions": a number, not September.
        if (t.word(i).number() > 0 && t.role(i + 1) == Role.COUNTED) {
            return false;
        }
        return switch (t.role(i - 1)) {
            case IN, BY, SINCE, UNTIL, THROUGH, BEFORE, AFTER, FROM, BETWEEN, OF, DURING, TO, OR, ABOUT -> true;
            case ARTICLE ->
                t.capitalised() && t.has(i + 1, Tokens.LETTERS) && t.word(i + 1).isUnknown();
            case AND -> t.word(i - 2).isMonth() || t.has(i - 2, Tokens.PLAIN);
            default -> false;
        };
    }

    /** Whether a bare number is a year: only a preposition of time tells it from a count. */
    private static boolean isAnnounced(Tokens t, int i) {
        if (t.word(i + 1).unit() != null) {
            return false;
        }
        return switch (t.role(i - 1)) {
            case IN, BY, SINCE, UNTIL, THROUGH, BEFORE, AFTER, DURING -> true;
            case TO -> t.role(i - 2) == Role.BY; // "d'ici à 2025"
            case AND, OR -> DayPhrases.isYear(t, i - 2) && t.role(i - 3) == Role.IN;
            default -> false;
        };
    }
}
