package org.mandatewatch.ingest.domain.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.date.TimeExpression.CalendarDay;
import org.mandatewatch.ingest.domain.date.TimeExpression.DateRange;
import org.mandatewatch.ingest.domain.date.TimeExpression.WeekdayRef;

/**
 * What a text gives away about the year it was published in.
 *
 * @param leadWeekday the first weekday the story says something happened on
 * @param pairs weekdays said beside dates without a year; the dateline's own among them
 * @param past stretches that were over, or had begun, when it was written
 * @param future stretches still to come
 */
record YearClues(@Nullable DayOfWeek leadWeekday, List<CalendarDay> pairs, List<Extent> past, List<Extent> future) {

    /** Clues stand near the top; reading on to the end of a long report adds only its annexes. */
    private static final int LONGEST_READ = 40_000;

    private static final int LEAD = 1_500;

    /** A mandate of one year renewed ahead of time speaks of a day a little more than a year off. */
    private static final int SLACK_DAYS = 45;

    static YearClues of(String text, Dateline dateline, @Nullable String language) {
        String read = text.substring(0, Math.min(text.length(), LONGEST_READ));
        Tokens tokens = Tokenizer.tokenize(read, DateWords.of(language));
        List<CalendarDay> pairs = new ArrayList<>();
        List<Extent> past = new ArrayList<>();
        List<Extent> future = new ArrayList<>();
        DayOfWeek lead = null;
        if (dateline.day().weekday() != null) {
            pairs.add(dateline.day());
        }
        for (TimeMention mention : TimeTagger.tag(tokens)) {
            if (mention.start() < dateline.mention().end()) {
                continue;
            }
            Tense tense = TenseCues.before(tokens, mention);
            boolean nearTop = mention.start() < dateline.mention().end() + LEAD;
            if (mention.expression() instanceof WeekdayRef ref && ref.modifier() == Modifier.NONE) {
                lead = lead == null && nearTop && tense != Tense.FUTURE ? ref.dow() : lead;
            } else if (mention.expression() instanceof CalendarDay day && day.year() == null) {
                if (day.weekday() != null) {
                    pairs.add(day);
                }
            } else {
                addYear(mention, tense, past, future);
            }
        }
        addResolutions(tokens, past);
        return new YearClues(lead, List.copyOf(pairs), List.copyOf(past), List.copyOf(future));
    }

    private static void addYear(TimeMention mention, Tense tense, List<Extent> past, List<Extent> future) {
        if (mention.expression() instanceof DateRange range) {
            Extent from = Extents.explicit(range.from());
            if (from != null && tense != Tense.FUTURE) {
                past.add(from);
            }
            return;
        }
        Extent extent = Extents.explicit(mention.expression());
        if (extent == null || mention.bound() == Bound.AFTER) {
            return;
        }
        boolean ahead = mention.bound() == Bound.UNTIL || mention.bound() == Bound.BY;
        if (tense == Tense.FUTURE || (ahead && tense == Tense.UNKNOWN)) {
            future.add(extent);
        } else if (!ahead) {
            past.add(extent);
        }
    }

    /** "resolution 2699 (2023)": the year in brackets is the one it was adopted in. */
    private static void addResolutions(Tokens tokens, List<Extent> past) {
        for (int i = 1; i + 2 < tokens.size(); i++) {
            boolean numbered = tokens.is(i, '(')
                    && tokens.is(i + 2, ')')
                    && tokens.has(i - 1, Tokens.PLAIN)
                    && tokens.number(i - 1) > 99
                    && DayPhrases.isYear(tokens, i + 1);
            if (numbered) {
                past.add(Extent.ofYear(tokens.number(i + 1)));
            }
        }
    }

    /** How well the weekdays fit a day of publication; 0 is no opinion. */
    double weekdayScore(LocalDate candidate) {
        double score = 0;
        for (CalendarDay pair : pairs) {
            Extent placed =
                    CalendarExtents.of(new CalendarDay(pair.month(), pair.day(), null, null), candidate, Tense.UNKNOWN);
            if (placed != null && pair.weekday() != null) {
                score += placed.earliest().getDayOfWeek() == pair.weekday() ? 2 : -6;
            }
        }
        if (leadWeekday == null) {
            return score;
        }
        // A story is told on the day itself or the next; the rest of the week is possible and rare.
        int daysAfter = Math.floorMod(candidate.getDayOfWeek().getValue() - leadWeekday.getValue(), 7);
        return score
                + switch (daysAfter) {
                    case 0 -> 3;
                    case 1 -> 2;
                    case 2 -> 0.5;
                    default -> -1.5;
                };
    }

    /** How well the years fit: nothing past may lie ahead, and news speaks of the year or two before it. */
    double yearsScore(LocalDate candidate) {
        double score = 0;
        LocalDate newest = null;
        boolean sameMonth = false;
        for (Extent extent : past) {
            if (extent.earliest().isAfter(candidate)) {
                score = -4;
            }
            sameMonth |= extent.isMonth() && extent.distanceFrom(candidate) == 0;
            newest = newest == null || extent.latest().isAfter(newest) ? extent.latest() : newest;
        }
        // Nobody writes "in October 2023" in October 2023.
        score -= sameMonth ? 1 : 0;
        boolean outlived = false;
        for (Extent extent : future) {
            outlived |= extent.latest().isBefore(candidate);
        }
        score += outlived ? -3 : 0;
        return score - Math.min(4, 1.2 * yearsAway(candidate, newest));
    }

    private long yearsAway(LocalDate candidate, @Nullable LocalDate newestPast) {
        if (newestPast != null) {
            return Math.max(0, ChronoUnit.DAYS.between(newestPast, candidate)) / 365;
        }
        LocalDate soonest = soonest();
        long days = soonest == null ? 0 : ChronoUnit.DAYS.between(candidate, soonest);
        return Math.max(0, days - SLACK_DAYS) / 365;
    }

    private @Nullable LocalDate soonest() {
        LocalDate soonest = null;
        for (Extent extent : future) {
            soonest = soonest == null || extent.latest().isBefore(soonest) ? extent.latest() : soonest;
        }
        return soonest;
    }
}
