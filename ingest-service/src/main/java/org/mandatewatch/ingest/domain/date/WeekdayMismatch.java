package org.mandatewatch.ingest.domain.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * A weekday said beside a date that does not fall on it. Dates are copied more often than weekdays are reckoned, so the
 * date is what facts use.
 *
 * @param phrase the words that disagree with themselves
 * @param said the weekday they name
 * @param day the date they name, whose weekday is another
 */
public record WeekdayMismatch(String phrase, DayOfWeek said, LocalDate day) {

    /** One sentence for people. */
    public String message() {
        return "\"" + phrase + "\" says " + name(said) + ", but " + day + " is a " + name(day.getDayOfWeek())
                + "; the date was used.";
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
