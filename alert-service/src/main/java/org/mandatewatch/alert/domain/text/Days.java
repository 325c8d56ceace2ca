package org.mandatewatch.alert.domain.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.mandatewatch.contract.DateWindow;

/** Days and windows in words. */
public final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm", Locale.ENGLISH);

    private Days() {}

    /** {@code 2 October 2024}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code 25 September 2024 09:00 (Europe/Berlin)}. */
    public static String minute(Instant instant, ZoneId zone) {
        return MINUTE.format(instant.atZone(zone)) + " (" + zone + ")";
    }

    /** {@code 2 October 2024}, {@code 1–10 October 2024}, {@code by 30 September 2024}, {@code a day not known yet}. */
    public static String window(DateWindow window) {
        LocalDate earliest = window.earliest();
        LocalDate latest = window.latest();
        if (latest == null) {
            return earliest == null ? "a day not known yet" : "from " + day(earliest) + " on";
        }
        if (earliest == null || window.openStart()) {
            return "by " + day(latest);
        }
        if (earliest.equals(latest)) {
            return day(latest);
        }
        if (earliest.getYear() != latest.getYear()) {
            return day(earliest) + " – " + day(latest);
        }
        return earliest.getMonth() == latest.getMonth()
                ? earliest.getDayOfMonth() + "–" + day(latest)
                : DAY_AND_MONTH.format(earliest) + " – " + day(latest);
    }

    /** {@code today}, {@code in 1 day}, {@code in 7 days}, {@code 2 days ago}. */
    public static String away(long days) {
        if (days == 0) {
            return "today";
        }
        String count = Math.abs(days) == 1 ? "1 day" : Math.abs(days) + " days";
        return days > 0 ? "in " + count : count + " ago";
    }
}
