package org.mandatewatch.local.text;

import java.time.DateTimeException;
import java.time.Period;
import java.util.StringJoiner;

/** ISO 8601 periods as people say them. */
final class Durations {
    private Durations() {}

    /** "1 year and 6 months" for {@code P1Y6M}; what is no period comes back as it is. */
    static String words(String iso) {
        try {
            Period period = Period.parse(iso);
            var words = new StringJoiner(" and ");
            add(words, period.getYears(), "year");
            add(words, period.getMonths(), "month");
            add(words, period.getDays(), "day");
            return words.length() == 0 ? iso : words.toString();
        } catch (DateTimeException e) {
            return iso;
        }
    }

    private static void add(StringJoiner words, int count, String unit) {
        if (count != 0) {
            words.add(count + " " + unit + (count == 1 ? "" : "s"));
        }
    }
}
