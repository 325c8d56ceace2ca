package org.mandatewatch.ingest.domain.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** A first and a last day, both inclusive. */
record Extent(LocalDate earliest, LocalDate latest) {

    private static final int DAYS_OF_WEEK = 7;

    static Extent of(LocalDate day) {
        return new Extent(day, day);
    }

    static Extent ofMonth(YearMonth month) {
        return new Extent(month.atDay(1), month.atEndOfMonth());
    }

    static Extent ofYear(int year) {
        return new Extent(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    static Extent ofWeek(LocalDate any) {
        LocalDate monday = any.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Extent(monday, monday.plusDays(DAYS_OF_WEEK - 1L));
    }

    /** Days from one to the other; 0 when {@code day} lies inside, positive when the extent lies ahead of it. */
    long distanceFrom(LocalDate day) {
        if (day.isBefore(earliest)) {
            return ChronoUnit.DAYS.between(day, earliest);
        }
        return day.isAfter(latest) ? -ChronoUnit.DAYS.between(latest, day) : 0;
    }

    /** True when it is one calendar month or about as long. */
    boolean isMonth() {
        return length() >= 28 && length() <= 31;
    }

    private long length() {
        return ChronoUnit.DAYS.between(earliest, latest) + 1;
    }

    /**
     * A part of this month, quarter, week or year. Months are cut after the 10th and the 20th, longer and shorter
     * stretches into equal thirds.
     *
     * @param publishedOn what "later" and "earlier" are measured from; without it they name the whole
     */
    Extent part(Part part, @Nullable LocalDate publishedOn) {
        return switch (part) {
            case WHOLE -> this;
            case BEGINNING -> length() > 31 ? days(0, 30) : third(0);
            case EARLY -> third(0);
            case MID -> third(1);
            case LATE -> third(2);
            case END -> length() > DAYS_OF_WEEK ? of(latest) : days(Math.max(0, length() - 3), length() - 1);
            case FIRST_DAY -> of(earliest);
            case FIRST_HALF -> half(true);
            case SECOND_HALF -> half(false);
            case FIRST_WEEK -> days(0, 6);
            case SECOND_WEEK -> days(7, 13);
            case THIRD_WEEK -> days(14, 20);
            case LAST_WEEK -> days(Math.max(0, length() - DAYS_OF_WEEK), length() - 1);
            case LATER -> publishedOn == null ? this : later(publishedOn);
            case EARLIER -> publishedOn == null ? this : earlier(publishedOn);
        };
    }

    private Extent days(long first, long last) {
        return new Extent(earliest.plusDays(first), earliest.plusDays(Math.min(last, length() - 1)));
    }

    private Extent third(int index) {
        long length = length();
        if (isMonth()) {
            return index == 2 ? days(20, length - 1) : days(10L * index, 10L * index + 9);
        }
        if (length > 31 && earliest.getDayOfMonth() == 1) {
            long months = ChronoUnit.MONTHS.between(earliest, latest.plusDays(1));
            LocalDate first = earliest.plusMonths(months * index / 3);
            return new Extent(
                    first, earliest.plusMonths(months * (index + 1) / 3).minusDays(1));
        }
        return days(length * index / 3, length * (index + 1) / 3 - 1);
    }

    private Extent half(boolean first) {
        LocalDate middle = length() > 31
                ? earliest.plusMonths(ChronoUnit.MONTHS.between(earliest, latest.plusDays(1)) / 2)
                : earliest.plusDays(length() / 2);
        return first ? new Extent(earliest, middle.minusDays(1)) : new Extent(middle, latest);
    }

    /** "later this week": from tomorrow on; said on the last day, that day itself. */
    private Extent later(LocalDate publishedOn) {
        LocalDate first = publishedOn.plusDays(1);
        if (first.isAfter(latest)) {
            return of(latest);
        }
        return first.isBefore(earliest) ? this : new Extent(first, latest);
    }

    private Extent earlier(LocalDate publishedOn) {
        LocalDate last = publishedOn.minusDays(1);
        if (last.isBefore(earliest)) {
            return of(earliest);
        }
        return last.isAfter(latest) ? this : new Extent(earliest, last);
    }
}
