package org.mandatewatch.ingest.domain.date;

import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.date.TimeExpression.Quarter;
import org.mandatewatch.ingest.domain.date.TimeExpression.RelativeUnit;
import org.mandatewatch.ingest.domain.date.TimeExpression.Season;
import org.mandatewatch.ingest.domain.date.TimeExpression.YearOnly;

/** Reads quarters, seasons and halves: "the first quarter of 2025", "Q3", "autumn 2024", "premier semestre 2025". */
final class QuarterPhrases {

    private static final SeasonOfYear[] SEASONS = SeasonOfYear.values();
    private static final int LAST_QUARTER = 4;

    private QuarterPhrases() {}

    static @Nullable Reading read(Tokens t, int i) {
        Parts.Found part = Parts.at(t, i);
        if (part != null && part.untilPart() == null) {
            int at = t.role(part.to()) == Role.ARTICLE ? part.to() + 1 : part.to();
            at = t.isApostrophe(at) ? at + 1 : at;
            return t.goesOn(at) ? named(t, i, at, part.part()) : null;
        }
        return named(t, i, i, Part.WHOLE);
    }

    private static @Nullable Reading named(Tokens t, int from, int i, Part part) {
        if (DayPhrases.isYear(t, i)) {
            boolean quarter = t.role(i + 1) == Role.QUARTER_NAME; // "2024 Q3"
            return quarter
                    ? quarter(from, t.word(i + 1).number(), part, new YearSaid(t.number(i), Modifier.NONE, i + 2))
                    : null;
        }
        int ordinal = Parts.ordinal(t, i);
        if (ordinal > 0) {
            int noun = t.isDash(i + 1) ? i + 2 : i + 1;
            return ordinal <= LAST_QUARTER && !t.isPlural(noun) ? counted(t, from, noun, ordinal, part) : null;
        }
        if (t.role(i) == Role.QUARTER_NAME) {
            return quarter(from, t.word(i).number(), part, YearSaid.at(t, i + 1));
        }
        if (t.role(i) == Role.SEMESTER && t.word(i).number() > 0) {
            YearSaid said = YearSaid.at(t, i + 1);
            return said.isSaid() ? half(from, t.word(i).number(), said) : null;
        }
        if (t.role(i) == Role.FINAL || t.role(i) == Role.LAST) {
            // "the last quarter" by itself is the one before this; of a year it is the fourth.
            boolean ofYear = t.word(i + 1).unit() == CalendarUnit.QUARTER
                    && YearSaid.at(t, i + 2).isSaid();
            if (ofYear) {
                return quarter(from, LAST_QUARTER, part, YearSaid.at(t, i + 2));
            }
        }
        int noun = i;
        Modifier modifier = Parts.modifier(t.role(i));
        if (modifier != Modifier.NONE) {
            noun = t.role(i + 1) == Role.COMING || t.role(i + 1) == Role.PAST ? i + 2 : i + 1;
        }
        return t.role(noun) == Role.SEASON && t.goesOn(noun) ? season(t, from, noun, part, modifier) : null;
    }

    private static @Nullable Reading counted(Tokens t, int from, int noun, int ordinal, Part part) {
        if (t.word(noun).unit() == CalendarUnit.QUARTER) {
            return quarter(from, ordinal, part, YearSaid.at(t, noun + 1));
        }
        boolean half = t.role(noun) == Role.SEMESTER && t.word(noun).number() < 0 && ordinal <= 2;
        return half ? half(from, ordinal, YearSaid.at(t, noun + 1)) : null;
    }

    private static Reading quarter(int from, int quarter, Part part, YearSaid said) {
        return new Reading(from, said.to(), new Quarter(quarter, said.year(), part, said.modifier()));
    }

    private static Reading half(int from, int half, YearSaid said) {
        Part part = half == 1 ? Part.FIRST_HALF : Part.SECOND_HALF;
        if (said.year() != null) {
            return new Reading(from, said.to(), new YearOnly(said.year(), part));
        }
        int shift = said.modifier() == Modifier.NEXT_YEAR || said.modifier() == Modifier.NEXT
                ? 1
                : said.modifier() == Modifier.LAST_YEAR || said.modifier() == Modifier.LAST ? -1 : 0;
        return new Reading(from, said.to(), new RelativeUnit(CalendarUnit.YEAR, shift, part));
    }

    private static @Nullable Reading season(Tokens t, int from, int noun, Part part, Modifier modifier) {
        YearSaid said = YearSaid.at(t, noun + 1);
        boolean named = said.isSaid()
                || modifier != Modifier.NONE
                || (part != Part.WHOLE && !t.word(noun).shy())
                || isAnnounced(t, noun);
        Season season = new Season(SEASONS[t.word(noun).number()], said.year(), part, said.or(modifier));
        return named ? new Reading(from, said.to(), season) : null;
    }

    /** "in autumn", "by the summer"; "in the fall", but not "in the fall of the town". */
    private static boolean isAnnounced(Tokens t, int noun) {
        boolean article = t.role(noun - 1) == Role.ARTICLE;
        if (t.word(noun).shy() && (!t.capitalised() || !article || t.role(noun + 1) == Role.OF)) {
            return false;
        }
        int before = t.isApostrophe(noun - 1) ? noun - 3 : article ? noun - 2 : noun - 1;
        return switch (t.role(before)) {
            case IN, BY, UNTIL, THROUGH, DURING, SINCE, BEFORE -> true;
            case TO -> !t.capitalised();
            default -> false;
        };
    }
}
