package org.mandatewatch.benchmarks.timex3;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.mandatewatch.ingest.domain.date.CalendarUnit;
import org.mandatewatch.ingest.domain.date.Part;
import org.mandatewatch.ingest.domain.date.SeasonOfYear;

/** Writes days and stretches of the calendar as TIMEX3 values. */
final class Values {

    static final String PAST = "PAST_REF";
    static final String PRESENT = "PRESENT_REF";
    static final String FUTURE = "FUTURE_REF";

    private Values() {}

    /** The stretch of the calendar that holds a day: 2013-03-22, 2013-W12, 2013-W12-WE, 2013-03, 2013-Q1, 2013. */
    static String of(CalendarUnit unit, LocalDate day) {
        return switch (unit) {
            case DAY -> day.toString();
            case WEEK -> week(day);
            case WEEKEND -> week(day) + "-WE";
            case MONTH -> day.toString().substring(0, 7);
            case QUARTER -> day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
            case YEAR -> Integer.toString(day.getYear());
        };
    }

    private static String week(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    static String season(SeasonOfYear season, int year) {
        return year
                + switch (season) {
                    case SPRING -> "-SP";
                    case SUMMER -> "-SU";
                    case AUTUMN -> "-FA";
                    case WINTER -> "-WI";
                };
    }

    /** A length such as P3W; an open one ({@code amount} 0) is PXW. */
    static String length(int amount, CalendarUnit unit) {
        String number = amount == 0 ? "X" : Integer.toString(amount);
        return switch (unit) {
            case DAY -> "P" + number + "D";
            case WEEK -> "P" + number + "W";
            case WEEKEND -> "P" + number + "WE";
            case MONTH -> "P" + number + "M";
            case QUARTER -> "P" + number + "Q";
            case YEAR -> "P" + number + "Y";
        };
    }

    static String everyWeek(DayOfWeek day) {
        return "XXXX-WXX-" + day.getValue();
    }

    static String mod(Part part) {
        return switch (part) {
            case WHOLE -> "";
            case BEGINNING, EARLY, EARLIER, FIRST_DAY, FIRST_HALF, FIRST_WEEK -> "START";
            case MID, SECOND_WEEK, THIRD_WEEK -> "MID";
            case LATE, LATER, END, SECOND_HALF, LAST_WEEK -> "END";
        };
    }
}
