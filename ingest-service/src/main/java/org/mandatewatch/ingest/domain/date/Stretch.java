package org.mandatewatch.ingest.domain.date;

import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.date.TimeExpression.RelativeUnit;

/**
 * A week, month or year told by its place beside the present one: "next month", "this coming week", "l'année dernière".
 *
 * @param to the token behind it
 */
record Stretch(CalendarUnit unit, int shift, int to) {

    static @Nullable Stretch at(Tokens t, int i) {
        Word word = t.word(i);
        if (word.unit() != null) {
            return t.capitalised() ? english(t, i) : withModifierBehind(t, i, i);
        }
        return switch (word.role()) {
            case NEXT -> isCounted(t, i) ? null : before(t, i + 1, 1);
            case LAST -> isCounted(t, i) || isLastOfYear(t, i) ? null : before(t, i + 1, -1);
            case THIS ->
                switch (t.role(i + 1)) {
                    case COMING -> before(t, i + 2, 1);
                    case PAST -> before(t, i + 2, -1);
                    default -> {
                        Stretch own = t.capitalised() ? null : withModifierBehind(t, i + 1, i + 1);
                        yield own != null ? own : before(t, i + 1, 0);
                    }
                };
            default -> null;
        };
    }

    Reading reading(int from, Part part) {
        return new Reading(from, to, new RelativeUnit(unit, shift, part));
    }

    private static @Nullable Stretch before(Tokens t, int at, int shift) {
        CalendarUnit unit = t.word(at).unit();
        if (unit == null || unit == CalendarUnit.DAY || t.word(at).unitSize() != 1 || !t.goesOn(at)) {
            return null;
        }
        if (t.capitalised() && t.isPlural(at)) {
            return null;
        }
        if (unit == CalendarUnit.WEEKEND && t.isDash(at + 1) && t.glued(at + 2)) {
            return new Stretch(unit, shift, at + 3);
        }
        if (!t.capitalised()
                && t.isDash(at + 1)
                && t.glued(at + 1)
                && t.glued(at + 2)
                && t.has(at + 2, Tokens.LETTERS)) {
            // "ce mois-ci" is the present one, "cette semaine-là" some other.
            return t.text().charAt(t.start(at + 2)) == 'c' ? new Stretch(unit, shift, at + 3) : null;
        }
        return new Stretch(unit, shift, at + 1);
    }

    private static @Nullable Stretch withModifierBehind(Tokens t, int at, int from) {
        if (t.role(at + 1) == Role.IN && t.role(at + 2) == Role.UNDERWAY) {
            Stretch present = before(t, from, 0);
            return present == null ? null : new Stretch(present.unit, 0, at + 3);
        }
        Stretch bare = before(t, from, 0);
        if (bare == null || !t.goesOn(bare.to)) {
            return null;
        }
        return switch (t.role(bare.to)) {
            case NEXT -> new Stretch(bare.unit, 1, bare.to + 1);
            case LAST -> new Stretch(bare.unit, -1, bare.to + 1);
            default -> null;
        };
    }

    /** "in the last week", "over the next year" count seven days or twelve months, and are no week or year. */
    static boolean isCounted(Tokens t, int i) {
        if (!t.capitalised()) {
            return t.isPlural(i) && t.word(i + 1).unit() != null;
        }
        return t.role(i - 1) == Role.ARTICLE
                && t.role(i + 2) != Role.OF
                && switch (t.role(i - 2)) {
                    case IN, DURING, FOR, WITHIN ->
                        t.word(i + 1).unit() != CalendarUnit.QUARTER
                                && t.word(i + 1).unit() != CalendarUnit.WEEKEND;
                    default -> false;
                };
    }

    /** "le dernier trimestre de l'année" is its fourth. */
    private static boolean isLastOfYear(Tokens t, int i) {
        return t.word(i + 1).unit() == CalendarUnit.QUARTER
                && YearSaid.at(t, i + 2).isSaid();
    }

    /** "the weekend", "the week after next", "the month before last". */
    private static @Nullable Stretch english(Tokens t, int i) {
        int shift = t.role(i + 1) == Role.AFTER && t.role(i + 2) == Role.NEXT
                ? 2
                : t.role(i + 1) == Role.BEFORE && t.role(i + 2) == Role.LAST ? -2 : 0;
        Stretch bare = shift == 0 || t.role(i - 1) != Role.ARTICLE ? null : before(t, i, shift);
        return bare == null ? weekend(t, i) : new Stretch(bare.unit, shift, i + 3);
    }

    private static @Nullable Stretch weekend(Tokens t, int i) {
        boolean theWeekend =
                t.word(i).unit() == CalendarUnit.WEEKEND && t.role(i - 1) == Role.ARTICLE && !t.isPlural(i);
        return theWeekend ? new Stretch(CalendarUnit.WEEKEND, 0, i + 1) : null;
    }
}
