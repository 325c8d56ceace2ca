package org.mandatewatch.ingest.domain.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.date.TimeExpression.CalendarDay;
import org.mandatewatch.ingest.domain.date.TimeExpression.DayOfMonth;
import org.mandatewatch.ingest.domain.date.TimeExpression.FiscalYear;
import org.mandatewatch.ingest.domain.date.TimeExpression.MonthPart;
import org.mandatewatch.ingest.domain.date.TimeExpression.Quarter;
import org.mandatewatch.ingest.domain.date.TimeExpression.Season;

/** Places days, months, quarters and seasons, and finds the year of those that name none. */
final class CalendarExtents {

    /** Nobody promises "in September" for a September eleven months off: then the tense was misread. */
    private static final int MOST_DAYS_OFF = 335;

    /** 29 February comes every eight years at worst. */
    private static final int YEARS_AROUND = 8;

    /** Every day of the month falls on every weekday within a year. */
    private static final int MONTHS_AROUND = 12;

    private static final int FISCAL_MONTH = 7;

    private CalendarExtents() {}

    static @Nullable Extent of(CalendarDay day, @Nullable LocalDate publishedOn, Tense tense) {
        Integer said = day.year();
        if (said != null) {
            // A range lends its year to a first day that may not exist in it: "from 29 February to 1 March 2022".
            return Days.isValid(said, day.month(), day.day())
                    ? Extent.of(LocalDate.of(said, day.month(), day.day()))
                    : null;
        }
        if (publishedOn == null) {
            return null;
        }
        if (day.modifier() != Modifier.NONE) {
            return modified(day, publishedOn, tense);
        }
        List<Extent> candidates = new ArrayList<>();
        List<Extent> withWeekday = new ArrayList<>();
        for (int year = publishedOn.getYear() - YEARS_AROUND; year <= publishedOn.getYear() + YEARS_AROUND; year++) {
            if (Days.isValid(year, day.month(), day.day())) {
                LocalDate candidate = LocalDate.of(year, day.month(), day.day());
                candidates.add(Extent.of(candidate));
                if (candidate.getDayOfWeek() == day.weekday()) {
                    withWeekday.add(Extent.of(candidate));
                }
            }
        }
        Extent byWeekday = choose(withWeekday, publishedOn, tense);
        boolean near = byWeekday != null && Math.abs(byWeekday.distanceFrom(publishedOn)) <= MOST_DAYS_OFF;
        return near ? byWeekday : choose(candidates, publishedOn, tense);
    }

    /** "2 October last year", "le 2 octobre prochain". */
    private static @Nullable Extent modified(CalendarDay day, LocalDate publishedOn, Tense tense) {
        List<Extent> candidates = new ArrayList<>();
        for (int year = publishedOn.getYear() - YEARS_AROUND; year <= publishedOn.getYear() + YEARS_AROUND; year++) {
            if (Days.isValid(year, day.month(), day.day())) {
                candidates.add(Extent.of(LocalDate.of(year, day.month(), day.day())));
            }
        }
        return choose(candidates, publishedOn, day.modifier(), tense);
    }

    /** "the 30th", "the 5th of next month", "Monday the 30th". */
    static @Nullable Extent of(DayOfMonth day, LocalDate publishedOn, Tense tense) {
        List<Extent> candidates = new ArrayList<>();
        int around = day.shift() == null ? MONTHS_AROUND : 0;
        YearMonth here = YearMonth.from(publishedOn).plusMonths(day.shift() == null ? 0 : day.shift());
        for (int months = -around; months <= around; months++) {
            YearMonth month = here.plusMonths(months);
            if (month.isValidDay(day.day())) {
                LocalDate candidate = month.atDay(day.day());
                boolean fits = around == 0 || day.weekday() == null || day.weekday() == candidate.getDayOfWeek();
                if (fits) {
                    candidates.add(Extent.of(candidate));
                }
            }
        }
        return choose(candidates, publishedOn, tense);
    }

    /** The budget year of the UN, of the East African states and of many others runs from July to June. */
    static Extent of(FiscalYear fiscal) {
        if (!fiscal.split()) {
            return Extent.ofYear(fiscal.year());
        }
        LocalDate first = LocalDate.of(fiscal.year(), FISCAL_MONTH, 1);
        return new Extent(first, first.plusYears(1).minusDays(1));
    }

    static @Nullable Extent of(MonthPart month, @Nullable LocalDate publishedOn, Tense tense) {
        Integer said = month.year();
        if (said != null) {
            return Extent.ofMonth(YearMonth.of(said, month.month())).part(month.part(), publishedOn);
        }
        if (publishedOn == null) {
            return null;
        }
        List<Extent> candidates = new ArrayList<>();
        for (int year = publishedOn.getYear() - 2; year <= publishedOn.getYear() + 2; year++) {
            candidates.add(Extent.ofMonth(YearMonth.of(year, month.month())).part(month.part(), publishedOn));
        }
        return choose(candidates, publishedOn, month.modifier(), tense);
    }

    static @Nullable Extent of(Quarter quarter, @Nullable LocalDate publishedOn, Tense tense) {
        Integer said = quarter.year();
        if (said != null) {
            return threeMonths(said, 3 * quarter.quarter() - 2).part(quarter.part(), publishedOn);
        }
        if (publishedOn == null) {
            return null;
        }
        List<Extent> candidates = new ArrayList<>();
        for (int year = publishedOn.getYear() - 2; year <= publishedOn.getYear() + 2; year++) {
            candidates.add(threeMonths(year, 3 * quarter.quarter() - 2).part(quarter.part(), publishedOn));
        }
        return choose(candidates, publishedOn, quarter.modifier(), tense);
    }

    static @Nullable Extent of(Season season, @Nullable LocalDate publishedOn, Tense tense) {
        int firstMonth = season.season().firstMonth();
        Integer said = season.year();
        if (said != null) {
            return threeMonths(said, firstMonth).part(season.part(), publishedOn);
        }
        if (publishedOn == null) {
            return null;
        }
        List<Extent> candidates = new ArrayList<>();
        for (int year = publishedOn.getYear() - 2; year <= publishedOn.getYear() + 2; year++) {
            candidates.add(threeMonths(year, firstMonth).part(season.part(), publishedOn));
        }
        return choose(candidates, publishedOn, season.modifier(), tense);
    }

    private static Extent threeMonths(int year, int firstMonth) {
        LocalDate first = LocalDate.of(year, firstMonth, 1);
        return new Extent(first, first.plusMonths(3).minusDays(1));
    }

    /** "next June" lies wholly ahead, "last June" wholly behind; "this June" is of the running year. */
    private static @Nullable Extent choose(
            List<Extent> candidates, LocalDate publishedOn, Modifier modifier, Tense tense) {
        return switch (modifier) {
            case NEXT, COMING -> first(candidates, publishedOn, true);
            case LAST -> last(candidates, publishedOn, true);
            case THIS, THIS_YEAR -> ofYear(candidates, publishedOn.getYear());
            case NEXT_YEAR -> ofYear(candidates, publishedOn.getYear() + 1);
            case LAST_YEAR -> ofYear(candidates, publishedOn.getYear() - 1);
            default -> choose(candidates, publishedOn, tense);
        };
    }

    private static @Nullable Extent ofYear(List<Extent> candidates, int year) {
        return candidates.stream()
                .filter(extent -> extent.earliest().getYear() == year)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Extent choose(List<Extent> candidates, LocalDate publishedOn, Tense tense) {
        Extent nearest = nearest(candidates, publishedOn);
        Extent wanted = switch (tense) {
            case FUTURE -> first(candidates, publishedOn, false);
            case PAST -> last(candidates, publishedOn, false);
            case UNKNOWN -> nearest;
        };
        boolean misread = tense == Tense.FUTURE && wanted != null && wanted.distanceFrom(publishedOn) > MOST_DAYS_OFF;
        return wanted == null || misread ? nearest : wanted;
    }

    private static @Nullable Extent first(List<Extent> candidates, LocalDate publishedOn, boolean wholly) {
        for (Extent candidate : candidates) {
            LocalDate decisive = wholly ? candidate.earliest().minusDays(1) : candidate.latest();
            if (!decisive.isBefore(publishedOn)) {
                return candidate;
            }
        }
        return null;
    }

    private static @Nullable Extent last(List<Extent> candidates, LocalDate publishedOn, boolean wholly) {
        for (int i = candidates.size() - 1; i >= 0; i--) {
            LocalDate decisive = wholly
                    ? candidates.get(i).latest().plusDays(1)
                    : candidates.get(i).earliest();
            if (!decisive.isAfter(publishedOn)) {
                return candidates.get(i);
            }
        }
        return null;
    }

    private static @Nullable Extent nearest(List<Extent> candidates, LocalDate publishedOn) {
        Extent nearest = null;
        for (Extent candidate : candidates) {
            // Of two equally near, news means the one ahead.
            if (nearest == null
                    || Math.abs(candidate.distanceFrom(publishedOn)) <= Math.abs(nearest.distanceFrom(publishedOn))) {
                nearest = candidate;
            }
        }
        return nearest;
    }
}
