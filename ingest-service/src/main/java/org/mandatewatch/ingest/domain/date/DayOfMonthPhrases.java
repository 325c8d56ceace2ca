package org.mandatewatch.ingest.domain.date;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.date.TimeExpression.DayOfMonth;

/** Reads days whose month is not named: "the 30th", "the 5th of next month", "Monday the 30th", "le 30 du mois". */
final class DayOfMonthPhrases {

    private DayOfMonthPhrases() {}

    static @Nullable Reading read(Tokens t, int i) {
        if (t.word(i).isWeekday()) {
            return behindWeekday(t, i);
        }
        int day = DayPhrases.day(t, i);
        if (day == 0) {
            return null;
        }
        Reading ofMonth = ofMonth(t, i, day);
        if (ofMonth != null) {
            return ofMonth;
        }
        boolean stands = t.capitalised() && t.has(i, Tokens.ORDINAL) && isAnnounced(t, i) && !isCounted(t, i + 1);
        return stands ? new Reading(i, i + 1, new DayOfMonth(day, null, null)) : null;
    }

    /** "Monday the 30th", "lundi 30"; a number that counts what follows is no day. */
    private static @Nullable Reading behindWeekday(Tokens t, int i) {
        int at = DayPhrases.afterName(t, i);
        at = t.is(at, ',') && t.capitalised() ? at + 1 : at;
        boolean article = t.role(at) == Role.ARTICLE && t.capitalised();
        at = article ? at + 1 : at;
        int day = t.goesOn(at) ? DayPhrases.day(t, at) : 0;
        boolean written = t.capitalised() ? t.has(at, Tokens.ORDINAL) && (article || at == i + 1) : at == i + 1;
        boolean clock = t.is(at + 1, ':') && t.glued(at + 1);
        if (day == 0 || !written || clock || isCounted(t, at + 1)) {
            return null;
        }
        Reading ofMonth = ofMonth(t, at, day);
        DayOfWeek weekday = DayOfWeek.of(t.word(i).weekday());
        return ofMonth != null && ofMonth.expression() instanceof DayOfMonth said
                ? new Reading(i, ofMonth.to(), new DayOfMonth(day, said.shift(), weekday))
                : new Reading(i, at + 1, new DayOfMonth(day, null, weekday));
    }

    /** "30th of this month", "30 du mois", "5 du mois prochain". */
    private static @Nullable Reading ofMonth(Tokens t, int i, int day) {
        if (t.role(i + 1) != Role.OF) {
            return null;
        }
        int at = t.role(i + 2) == Role.ARTICLE ? i + 3 : i + 2;
        Stretch stretch = t.goesOn(at) ? Stretch.at(t, at) : null;
        if (stretch != null && stretch.unit() == CalendarUnit.MONTH) {
            return new Reading(i, stretch.to(), new DayOfMonth(day, stretch.shift(), null));
        }
        boolean here = t.goesOn(at) && t.word(at).unit() == CalendarUnit.MONTH && (at == i + 3 || !t.capitalised());
        return here ? new Reading(i, at + 1, new DayOfMonth(day, 0, null)) : null;
    }

    private static boolean isAnnounced(Tokens t, int i) {
        return t.role(i - 1) == Role.ARTICLE
                && switch (t.role(i - 2)) {
                    case ON, BY, UNTIL, THROUGH, BEFORE, AFTER, SINCE, FROM -> true;
                    default -> false;
                };
    }

    /** "on the 30th floor" */
    private static boolean isCounted(Tokens t, int i) {
        return t.has(i, Tokens.LETTERS)
                && t.goesOn(i)
                && switch (t.role(i)) {
                    case AND, OR, ON, IN, TO, FOR, BY, AS, AFTER, BEFORE, UNTIL -> false;
                    default -> true;
                };
    }
}
