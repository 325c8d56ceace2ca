package org.mandatewatch.ingest.domain.date;

import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.date.TimeExpression.Anchor;
import org.mandatewatch.ingest.domain.date.TimeExpression.RelativeDay;
import org.mandatewatch.ingest.domain.date.TimeExpression.RelativeUnit;

/** Reads days and stretches counted from publication: "yesterday", "later this week", "the end of the year". */
final class RelativePhrases {

    private RelativePhrases() {}

    static @Nullable Reading read(Tokens t, int i) {
        Reading day = day(t, i);
        return Reading.longer(Reading.longer(day, stretch(t, i)), partOfStretch(t, i));
    }

    private static @Nullable Reading day(Tokens t, int i) {
        Word word = t.word(i);
        if (word.role() == Role.RELATIVE_DAY) {
            return said(t, i, i);
        }
        if (word.part() != null && t.role(i + 1) == Role.RELATIVE_DAY && t.goesOn(i + 1)) {
            return said(t, i, i + 1);
        }
        if (word.unit() == CalendarUnit.DAY && word.unitSize() == 1) {
            return besideDay(t, i);
        }
        return switch (word.role()) {
            case THIS -> thisDay(t, i);
            case AFTER, BEFORE -> t.isDash(i + 1) && t.glued(i + 1) ? beyond(t, i) : null;
            case NIGHT ->
                t.role(i + 1) == Role.LAST && !t.capitalised() ? reading(i, i + 2, -1, Anchor.PUBLICATION) : null;
            case LAST -> t.role(i + 1) == Role.NIGHT ? reading(i, i + 2, -1, Anchor.PUBLICATION) : null;
            case SAME -> isDayAndNoMore(t, i + 1) ? reading(i, i + 2, 0, Anchor.STORY) : null;
            case NEXT, FOLLOWING -> isDayAndNoMore(t, i + 1) ? reading(i, i + 2, 1, Anchor.STORY) : null;
            case PAST -> isDayAndNoMore(t, i + 1) ? reading(i, i + 2, -1, Anchor.STORY) : null;
            default -> null;
        };
    }

    /** "this morning", "cet après-midi", "cette nuit", "ce jour"; but "ce jour-là" is the day told last. */
    private static @Nullable Reading thisDay(Tokens t, int i) {
        if (t.role(i + 1) == Role.MORNING || t.role(i + 1) == Role.NIGHT) {
            return reading(i, i + 2, 0, Anchor.PUBLICATION);
        }
        if (t.role(i + 1) == Role.AFTER && t.isDash(i + 2) && t.role(i + 3) == Role.MORNING) {
            return reading(i, i + 4, 0, Anchor.PUBLICATION);
        }
        boolean day = !t.capitalised() && t.role(i + 1) == Role.NONE && isDayAndNoMore(t, i + 1);
        if (day && t.isDash(i + 2) && t.role(i + 3) == Role.THERE) {
            return reading(i, i + 4, 0, Anchor.STORY);
        }
        return day ? reading(i, i + 2, 0, Anchor.PUBLICATION) : null;
    }

    /** "après-demain", "avant-hier", "avant-veille". */
    private static @Nullable Reading beyond(Tokens t, int i) {
        int step = t.role(i) == Role.AFTER ? 1 : -1;
        Word word = t.word(i + 2);
        if (word.role() == Role.RELATIVE_DAY && word.number() == step) {
            return reading(i, i + 3, 2 * step, Anchor.PUBLICATION);
        }
        boolean eve = step < 0 && word.role() == Role.PAST && word.unit() == CalendarUnit.DAY;
        return eve ? reading(i, i + 3, -2, Anchor.STORY) : null;
    }

    private static Reading said(Tokens t, int from, int at) {
        int to = at + 1;
        if (t.isApostrophe(to) && t.glued(to) && t.glued(to + 1) && t.length(to + 1) == 3) {
            to += 2; // the rest of "aujourd'hui"
        }
        if (t.role(to) == Role.MORNING || t.role(to) == Role.NIGHT) {
            to++;
        }
        return reading(from, to, t.word(at).number(), Anchor.PUBLICATION);
    }

    /** "the day after tomorrow", "the day after", "le lendemain". */
    private static @Nullable Reading besideDay(Tokens t, int i) {
        if (t.role(i) == Role.FOLLOWING || t.role(i) == Role.PAST) {
            // "La veille du vote": the day of an event, which no date tells.
            if (t.role(i + 1) == Role.OF) {
                return null;
            }
            int days = Math.max(1, t.word(i).number());
            return reading(i, i + 1, t.role(i) == Role.FOLLOWING ? days : -days, Anchor.STORY);
        }
        int step = t.role(i + 1) == Role.AFTER ? 1 : t.role(i + 1) == Role.BEFORE ? -1 : 0;
        if (step == 0) {
            return null;
        }
        if (t.role(i + 2) == Role.RELATIVE_DAY && t.word(i + 2).number() == step) {
            return reading(i, i + 3, 2 * step, Anchor.PUBLICATION);
        }
        return t.role(i - 1) == Role.ARTICLE ? reading(i, i + 2, step, Anchor.STORY) : null;
    }

    private static boolean isDayAndNoMore(Tokens t, int i) {
        return t.goesOn(i) && t.word(i).unit() == CalendarUnit.DAY && t.word(i).unitSize() == 1 && !t.isPlural(i);
    }

    private static Reading reading(int from, int to, int offset, Anchor anchor) {
        return new Reading(from, to, new RelativeDay(offset, anchor));
    }

    /** "next month", "this year", "le mois prochain", "the weekend"; also "year-end" and "the year's end". */
    private static @Nullable Reading stretch(Tokens t, int i) {
        Reading ends = unitsEnd(t, i);
        if (ends != null) {
            return ends;
        }
        Stretch stretch = Stretch.at(t, i);
        return stretch == null ? null : stretch.reading(i, Part.WHOLE);
    }

    private static @Nullable Reading unitsEnd(Tokens t, int i) {
        CalendarUnit unit = t.word(i).unit();
        if (unit == null || unit == CalendarUnit.DAY || !t.capitalised()) {
            return null;
        }
        int end = t.isDash(i + 1) ? i + 2 : t.isApostrophe(i + 1) ? i + 3 : isAnnounced(t, i) ? i + 1 : -1;
        return end > 0 && t.goesOn(end) && t.word(end).part() == Part.END
                ? new Reading(i, end + 1, new RelativeUnit(unit, 0, Part.END))
                : null;
    }

    /** "by year end" */
    private static boolean isAnnounced(Tokens t, int i) {
        return t.role(i - 1) == Role.BY || t.role(i - 1) == Role.UNTIL || t.role(i - 1) == Role.BEFORE;
    }

    /** "early next month", "the end of the year", "later in the week", "the first half of next year". */
    private static @Nullable Reading partOfStretch(Tokens t, int i) {
        Parts.Found part = Parts.at(t, i);
        if (part == null || part.untilPart() != null) {
            return null;
        }
        int at = part.to();
        boolean article = t.role(at) == Role.ARTICLE;
        if (article) {
            at = t.isApostrophe(at + 1) ? at + 2 : at + 1;
        }
        Stretch named = t.goesOn(at) ? Stretch.at(t, at) : null;
        if (named != null) {
            return named.reading(i, part.part());
        }
        Word word = t.word(at);
        CalendarUnit unit = word.unit();
        if (unit == null || word.unitSize() != 1 || !part.linked()) {
            return null;
        }
        if (unit == CalendarUnit.DAY) {
            boolean today = (part.part() == Part.LATER || part.part() == Part.EARLIER) && article;
            return today ? reading(i, at + 1, 0, Anchor.PUBLICATION) : null;
        }
        // "du" carries its article inside: "fin du mois".
        return (article && !t.isPlural(at)) || !t.capitalised()
                ? new Reading(i, at + 1, new RelativeUnit(unit, 0, part.part()))
                : null;
    }
}
