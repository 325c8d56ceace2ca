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
            return t.capitalised() ? weekend(t, i) : withModifierBehind(t, i, i);
        }
        return switch (word.role()) {
            case NEXT -> before(t, i + 1, 1);
            case LAST -> before(t, i + 1, -1);
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
        // "ce mois-ci"
        boolean here = !t.capitalised() && t.isDash(at + 1) && t.glued(at + 2) && t.length(at + 2) == 2;
        return new Stretch(unit, shift, here ? at + 3 : at + 1);
    }

    private static @Nullable Stretch withModifierBehind(Tokens t, int at, int from) {
        int shift = t.role(at + 1) == Role.NEXT ? 1 : t.role(at + 1) == Role.LAST ? -1 : 0;
        Stretch bare = shift == 0 ? null : before(t, from, shift);
        return bare == null ? null : new Stretch(bare.unit, shift, at + 2);
    }

    private static @Nullable Stretch weekend(Tokens t, int i) {
        boolean theWeekend =
                t.word(i).unit() == CalendarUnit.WEEKEND && t.role(i - 1) == Role.ARTICLE && !t.isPlural(i);
        return theWeekend ? new Stretch(CalendarUnit.WEEKEND, 0, i + 1) : null;
    }
}
