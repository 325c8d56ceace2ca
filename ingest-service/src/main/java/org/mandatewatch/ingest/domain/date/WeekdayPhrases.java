package org.mandatewatch.ingest.domain.date;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.date.TimeExpression.WeekdayRef;

/** Reads weekdays without a date: "Saturday", "next Thursday", "later on Monday", "lundi prochain". */
final class WeekdayPhrases {

    private WeekdayPhrases() {}

    static @Nullable Reading read(Tokens t, int i) {
        Word word = t.word(i);
        if (word.isWeekday()) {
            return weekday(t, i, i, Modifier.NONE);
        }
        if (word.part() == Part.LATER || word.part() == Part.EARLIER) {
            int name = t.role(i + 1) == Role.ON || t.role(i + 1) == Role.THIS ? i + 2 : i + 1;
            return weekday(t, i, name, word.part() == Part.LATER ? Modifier.LATER : Modifier.EARLIER);
        }
        if (word.role() == Role.NEXT && t.word(i + 1).unit() == CalendarUnit.WEEK && t.role(i + 2) == Role.ON) {
            return weekday(t, i, i + 3, Modifier.NEXT_WEEK);
        }
        Modifier modifier = Parts.modifier(word.role());
        if (modifier == Modifier.NONE) {
            return null;
        }
        return switch (t.role(i + 1)) {
            case COMING -> weekday(t, i, i + 2, Modifier.COMING);
            case PAST -> weekday(t, i, i + 2, Modifier.LAST);
            default -> weekday(t, i, i + 1, modifier);
        };
    }

    private static @Nullable Reading weekday(Tokens t, int from, int at, Modifier modifier) {
        Word word = t.word(at);
        if (!word.isWeekday() || word.shy() || (at > from && !t.goesOn(at)) || !t.hasNameCase(at)) {
            return null;
        }
        // "Bloody Sunday" and "Good Friday" are names of their own.
        if (modifier == Modifier.NONE && t.role(at - 1) == Role.NAMED_DAY && t.has(at - 1, Tokens.CAPITAL)) {
            return null;
        }
        DayOfWeek day = DayOfWeek.of(word.weekday());
        if (modifier == Modifier.NONE) {
            int week = t.role(at + 1) == Role.OF ? at + 2 : at + 1;
            Modifier behind = weekBehind(t, week);
            if (behind != Modifier.NONE) {
                return new Reading(from, week + 2, new WeekdayRef(day, behind));
            }
            Modifier postposed = t.capitalised() ? Modifier.NONE : Parts.modifier(t.role(at + 1));
            if (postposed != Modifier.NONE) {
                return new Reading(from, at + 2, new WeekdayRef(day, postposed));
            }
        }
        return new Reading(from, at + 1, new WeekdayRef(day, modifier));
    }

    private static Modifier weekBehind(Tokens t, int i) {
        if (!t.goesOn(i) || t.word(i + 1).unit() != CalendarUnit.WEEK || t.isPlural(i + 1)) {
            return Modifier.NONE;
        }
        return switch (t.role(i)) {
            case NEXT -> Modifier.NEXT_WEEK;
            case LAST -> Modifier.LAST_WEEK;
            case THIS -> Modifier.THIS_WEEK;
            default -> Modifier.NONE;
        };
    }
}
