package org.mandatewatch.ingest.domain.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.date.TimeExpression.CalendarDay;

/**
 * Settles the year of a dateline that does not say it. Every year is weighed against every clue at once; a year wins
 * only when it is clearly ahead of all others, else the day stays unknown.
 */
final class DatelineYear {

    private static final int FIRST_YEAR = 1990;

    /** By how much the winner must lead: about one clue's worth. */
    private static final double CLEAR_LEAD = 1;

    /** By how much the time of receipt must win when the text by itself says another year. */
    private static final double LEAD_OVER_TEXT = 1.5;

    /** Below this even the best year is contradicted by what the text says. */
    private static final double CONTRADICTED = -3;

    private DatelineYear() {}

    /**
     * A settled day.
     *
     * @param basis "dateline" and the clues it took to decide, joined by {@code +}
     */
    record Settled(LocalDate day, String basis) {}

    private record Clue(String name, ToDoubleFunction<LocalDate> score) {}

    /** The day in the year that the clues agree on, never after {@code latest}; null when they do not decide. */
    static @Nullable Settled settle(CalendarDay dateline, YearClues clues, LocalDate latest) {
        List<LocalDate> candidates = new ArrayList<>();
        for (int year = FIRST_YEAR; year <= latest.getYear(); year++) {
            if (Days.isValid(year, dateline.month(), dateline.day())) {
                LocalDate candidate = LocalDate.of(year, dateline.month(), dateline.day());
                if (!candidate.isAfter(latest)) {
                    candidates.add(candidate);
                }
            }
        }
        List<Clue> all = List.of(
                new Clue("weekday", clues::weekdayScore),
                new Clue("years", clues::yearsScore),
                new Clue("received", day -> recency(day, latest)));
        LocalDate winner = winner(candidates, all, CLEAR_LEAD);
        LocalDate byText = winner(candidates, all.subList(0, 2), CLEAR_LEAD);
        if (byText != null && !byText.equals(winner)) {
            winner = winner(candidates, all, LEAD_OVER_TEXT);
        }
        return winner == null ? null : new Settled(winner, basis(candidates, all, winner));
    }

    /** The fewest clues, in their order, that lead to the winner. */
    private static String basis(List<LocalDate> candidates, List<Clue> all, LocalDate winner) {
        List<Clue> used = new ArrayList<>();
        StringBuilder basis = new StringBuilder("dateline");
        for (Clue clue : all) {
            if (winner.equals(winner(candidates, used, CLEAR_LEAD))) {
                break;
            }
            if (tells(clue, candidates)) {
                used.add(clue);
                basis.append('+').append(clue.name());
            }
        }
        return basis.toString();
    }

    private static boolean tells(Clue clue, List<LocalDate> candidates) {
        return candidates.stream().mapToDouble(clue.score()).distinct().count() > 1;
    }

    private static @Nullable LocalDate winner(List<LocalDate> candidates, List<Clue> clues, double lead) {
        LocalDate winner = null;
        double best = Double.NEGATIVE_INFINITY;
        double second = Double.NEGATIVE_INFINITY;
        for (LocalDate candidate : candidates) {
            double score = 0;
            for (Clue clue : clues) {
                score += clue.score().applyAsDouble(candidate);
            }
            if (score > best) {
                second = best;
                best = score;
                winner = candidate;
            } else if (score > second) {
                second = score;
            }
        }
        return best - second >= lead && best > CONTRADICTED ? winner : null;
    }

    /** Most articles arrive soon after they appear; one of another season says nothing by that. */
    private static double recency(LocalDate candidate, LocalDate latest) {
        long days = ChronoUnit.DAYS.between(candidate, latest);
        if (days <= 4) {
            return 3.5;
        }
        if (days <= 11) {
            return 3;
        }
        return days <= 31 ? 2.5 : 0;
    }
}
