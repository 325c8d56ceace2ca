package org.mandatewatch.mission.domain.dates;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.mandatewatch.contract.DateWindow;

/** Days as people write them in English. */
public final class DayWords {

    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter NO_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private DayWords() {}

    public static String of(LocalDate day) {
        return FULL.format(day);
    }

    /** Such as {@code 2 October 2024}, {@code 1–10 October 2024}, {@code 28 September – 2 October 2024}. */
    public static String of(DateWindow known) {
        LocalDate from = Windows.earliest(known);
        LocalDate to = Windows.latest(known);
        if (from.equals(to)) {
            return of(to);
        }
        if (from.getYear() != to.getYear()) {
            return of(from) + " – " + of(to);
        }
        return from.getMonth() == to.getMonth()
                ? from.getDayOfMonth() + "–" + of(to)
                : NO_YEAR.format(from) + " – " + of(to);
    }
}
