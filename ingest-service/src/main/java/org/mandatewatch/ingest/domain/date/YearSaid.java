package org.mandatewatch.ingest.domain.date;

import org.jspecify.annotations.Nullable;

/**
 * What stands behind a day, month, quarter or season about its year: "2024", "of last year", "dernier", or nothing.
 *
 * @param year the year in figures, else null
 * @param modifier how the year is told in words, else {@link Modifier#NONE}
 * @param to the token behind it; the one it was looked for at when nothing is said
 */
record YearSaid(@Nullable Integer year, Modifier modifier, int to) {

    private static final int CENTURY = 2000;

    static YearSaid at(Tokens t, int i) {
        if (!t.goesOn(i)) {
            return new YearSaid(null, Modifier.NONE, i);
        }
        int at = t.is(i, ',') || t.role(i) == Role.OF ? i + 1 : i;
        if (t.goesOn(at) && DayPhrases.isYear(t, at)) {
            return new YearSaid(t.number(at), Modifier.NONE, at + 1);
        }
        boolean shortYear = t.isApostrophe(i) && t.glued(i + 1) && t.has(i + 1, Tokens.PLAIN) && t.length(i + 1) == 2;
        if (shortYear) {
            return new YearSaid(CENTURY + t.number(i + 1), Modifier.NONE, i + 2);
        }
        return t.is(i, ',') ? new YearSaid(null, Modifier.NONE, i) : inWords(t, i, at);
    }

    private static YearSaid inWords(Tokens t, int i, int at) {
        if (!t.capitalised()) {
            Modifier postposed = Parts.modifier(t.role(i));
            if (postposed == Modifier.NEXT || postposed == Modifier.LAST) {
                return new YearSaid(null, postposed, i + 1);
            }
        }
        int name = t.role(at) == Role.ARTICLE ? at + 1 : at;
        name = t.isApostrophe(name) ? name + 1 : name;
        boolean ofTheYear =
                at > i && name > at && t.goesOn(name) && t.word(name).unit() == CalendarUnit.YEAR;
        if (ofTheYear && !t.isPlural(name) && t.word(name).unitSize() == 1) {
            boolean figures = DayPhrases.isYear(t, name + 1); // "of the year 2024"
            if (figures) {
                return new YearSaid(t.number(name + 1), Modifier.NONE, name + 2);
            }
            Stretch other = Stretch.at(t, name); // "de l'année prochaine"
            return other == null
                    ? new YearSaid(null, Modifier.THIS_YEAR, name + 1)
                    : new YearSaid(null, modifier(other.shift()), other.to());
        }
        Stretch stretch = t.goesOn(name) && isYearNear(t, name) ? Stretch.at(t, name) : null;
        return stretch == null || stretch.unit() != CalendarUnit.YEAR || Math.abs(stretch.shift()) > 1
                ? new YearSaid(null, Modifier.NONE, i)
                : new YearSaid(null, modifier(stretch.shift()), stretch.to());
    }

    /** Stretches ask for years in turn, so that this must not ask for any other: a long chain would never end. */
    private static boolean isYearNear(Tokens t, int i) {
        for (int at = i; at <= i + 2; at++) {
            if (t.word(at).unit() == CalendarUnit.YEAR) {
                return true;
            }
        }
        return false;
    }

    private static Modifier modifier(int shift) {
        return shift > 0 ? Modifier.NEXT_YEAR : shift < 0 ? Modifier.LAST_YEAR : Modifier.THIS_YEAR;
    }

    boolean isSaid() {
        return year != null || modifier != Modifier.NONE;
    }

    /** The year as words tell it, else what the words before said. */
    Modifier or(Modifier before) {
        return modifier == Modifier.NONE ? before : modifier;
    }
}
