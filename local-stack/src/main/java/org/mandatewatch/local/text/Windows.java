package org.mandatewatch.local.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A date window as people write it. */
public final class Windows {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private Windows() {}

    /** "2 October 2024", "1–10 October 2024", "by 30 September 2024", "early October (day unknown)". */
    public static String text(JsonNode window) {
        String phrase = window.path("phrase").asText("");
        if (!window.hasNonNull("latest")) {
            return window.hasNonNull("earliest")
                    ? "from " + day(window, "earliest").format(DAY) + " on"
                    : (phrase.isEmpty() ? "day unknown" : phrase + " (day unknown)");
        }
        LocalDate latest = day(window, "latest");
        if (window.path("openStart").asBoolean() || !window.hasNonNull("earliest")) {
            return "by " + latest.format(DAY);
        }
        return span(day(window, "earliest"), latest);
    }

    private static String span(LocalDate earliest, LocalDate latest) {
        if (earliest.equals(latest)) {
            return latest.format(DAY);
        }
        if (earliest.getYear() != latest.getYear()) {
            return earliest.format(DAY) + " – " + latest.format(DAY);
        }
        return earliest.getMonth() == latest.getMonth()
                ? earliest.getDayOfMonth() + "–" + latest.format(DAY)
                : earliest.format(DAY_AND_MONTH) + " – " + latest.format(DAY);
    }

    private static LocalDate day(JsonNode window, String end) {
        return LocalDate.parse(window.path(end).asText());
    }
}
