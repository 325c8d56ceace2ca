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
        if (word.part() == Part.EARLY || word.part() == Part.LATE) {
            // "late on Monday" is that Monday.
            return t.capitalised() ? weekday(t, i, t.role(i + 1) == Role.ON ? i + 2 : i + 1, Modifier.NONE) : null;
        }
        if (word.part() == Part.LATER || word.part() == Part.EARLIER) {
            int name = t.role(i + 1) == Role.ON || t.role(i + 1) == Role.THIS ? i + 2 : i + 1;
            return weekday(t, i, name, word.part() == Part.LATER ? Modifier.LATER : Modifier.EARLIER);
        }
        if (word.role() == Role.NEXT && t.word(i + 1).unit() == CalendarUnit.WEEK && t.role(i + 2) == Role.ON) {
            return weekday(t, i, i + 3, Modifier.NEXT_WEEK);
        }
        Modifier modifier = Parts.modifier(word.role());
        // "La résolution est passée jeudi": French says "jeudi passé" and "jeudi dernier".
        if (modifier == Modifier.NONE || word.role() == Role.LAST && !t.capitalised()) {
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
        boolean plain = word.isWeekday() && (!word.shy() || isAnnounced(t, at));
        if (!plain || (at > from && !t.goesOn(at)) || !t.hasNameCase(at)) {
            return null;
        }
        // "Bloody Sunday" and "Good Friday" are names of their own.
        if (modifier == Modifier.NONE && t.role(at - 1) == Role.NAMED_DAY && t.has(at - 1, Tokens.CAPITAL)) {
            return null;
        }
        DayOfWeek day = DayOfWeek.of(word.weekday());
        if (modifier == Modifier.NONE) {
            int week = t.role(at + 1) == Role.OF ? at + 2 : at + 1;
            week = t.role(week) == Role.ARTICLE && !t.capitalised() ? week + 1 : week;
            Stretch stretch = t.goesOn(week) ? Stretch.at(t, week) : null;
            Modifier behind = stretch == null ? Modifier.NONE : weekOf(stretch);
            if (behind != Modifier.NONE && stretch != null) {
                return new Reading(from, stretch.to(), new WeekdayRef(day, behind));
            }
            Modifier postposed = t.capitalised() ? Modifier.NONE : Parts.modifier(t.role(at + 1));
            if (postposed != Modifier.NONE) {
                return new Reading(from, at + 2, new WeekdayRef(day, postposed));
            }
        }
        int to = DayPhrases.afterName(t, at);
        boolean partOfDay = t.goesOn(to) && (t.role(to) == Role.MORNING || t.role(to) == Role.NIGHT);
        return new Reading(from, partOfDay ? to + 1 : to, new WeekdayRef(day, modifier));
    }

    /** "on Sat", "until Wed.": a short name is one behind a preposition of time. */
    private static boolean isAnnounced(Tokens t, int at) {
        return t.word(at).shortened()
                && switch (t.role(at - 1)) {
                    case ON, UNTIL, BY, BEFORE, SINCE, NEXT, LAST ->
                        t.is(at + 1, '.') || !t.has(at + 1, Tokens.CAPITAL);
                    default -> false;
                };
    }

    private static Modifier weekOf(Stretch stretch) {
        if (stretch.unit() != CalendarUnit.WEEK) {
            return Modifier.NONE;
        }
        return switch (stretch.shift()) {
            case 1 -> Modifier.NEXT_WEEK;
            case -1 -> Modifier.LAST_WEEK;
            case 0 -> Modifier.THIS_WEEK;
            default -> Modifier.NONE;
        };
    }
}
