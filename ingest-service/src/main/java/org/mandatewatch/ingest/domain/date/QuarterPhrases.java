package org.mandatewatch.ingest.domain.date;

import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.date.TimeExpression.Quarter;
import org.mandatewatch.ingest.domain.date.TimeExpression.Season;

/** Reads quarters and seasons: "the first quarter of 2025", "Q3", "autumn 2024", "this summer". */
final class QuarterPhrases {

    private static final SeasonOfYear[] SEASONS = SeasonOfYear.values();

    private QuarterPhrases() {}

    static @Nullable Reading read(Tokens t, int i) {
        int ordinal = Parts.ordinal(t, i);
        if (ordinal > 0) {
            int noun = t.isDash(i + 1) ? i + 2 : i + 1;
            return ordinal <= 4 && t.word(noun).unit() == CalendarUnit.QUARTER && !t.isPlural(noun)
                    ? quarter(t, i, noun + 1, ordinal)
                    : null;
        }
        if (t.role(i) == Role.QUARTER_NAME) {
            return quarter(t, i, i + 1, t.word(i).number());
        }
        int noun = i;
        Modifier modifier = Parts.modifier(t.role(i));
        if (modifier != Modifier.NONE) {
            noun = t.role(i + 1) == Role.COMING || t.role(i + 1) == Role.PAST ? i + 2 : i + 1;
        }
        return t.role(noun) == Role.SEASON ? season(t, i, noun, modifier) : null;
    }

    private static Reading quarter(Tokens t, int from, int to, int quarter) {
        int yearAt = DayPhrases.yearBehind(t, to);
        return yearAt < 0
                ? new Reading(from, to, new Quarter(quarter, null))
                : new Reading(from, yearAt + 1, new Quarter(quarter, t.number(yearAt)));
    }

    private static @Nullable Reading season(Tokens t, int from, int noun, Modifier modifier) {
        SeasonOfYear season = SEASONS[t.word(noun).number()];
        int yearAt = DayPhrases.yearBehind(t, noun + 1);
        if (yearAt >= 0) {
            return new Reading(from, yearAt + 1, new Season(season, t.number(yearAt), modifier));
        }
        boolean named = modifier != Modifier.NONE || (!t.word(noun).shy() && isAnnounced(t, noun));
        return named ? new Reading(from, noun + 1, new Season(season, null, modifier)) : null;
    }

    private static boolean isAnnounced(Tokens t, int noun) {
        int before = t.role(noun - 1) == Role.ARTICLE ? noun - 2 : noun - 1;
        return switch (t.role(before)) {
            case IN, BY, UNTIL, DURING, SINCE -> true;
            default -> false;
        };
    }
}
