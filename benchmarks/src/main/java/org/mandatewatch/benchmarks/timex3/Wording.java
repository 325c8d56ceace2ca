package org.mandatewatch.benchmarks.timex3;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandatewatch.benchmarks.timex3.Timex3.Type;

/** What TIMEX3 wants to know of the words themselves: the part of the day, the unit of a length, "about" before it. */
final class Wording {

    private static final int LONGEST_QUALIFIER = 16;
    private static final Pattern PART_OF_DAY =
            Pattern.compile("(?i)(?:.*\\b)?(morning|afternoon|evening|tonight|night)$", Pattern.DOTALL);
    private static final Pattern QUALIFIER = Pattern.compile(
            "(?i)\\b(about|around|nearly|almost|some|approximately|roughly|more than|over|at least|less than|under|up to)\\s+(?:a )?$");
    private static final Pattern HOURS = Pattern.compile("(?i)\\b(\\d+|\\p{L}+)[ -]hours?\\b");
    private static final Pattern UNIT = Pattern.compile("(?i)\\b(week|fortnight|decade|hour)s?\\b");

    private Wording() {}

    /** "TMO" for a morning and so on; empty for a whole day. */
    static String partOfDay(String phrase) {
        Matcher part = PART_OF_DAY.matcher(phrase);
        if (!part.matches()) {
            return "";
        }
        return switch (part.group(1).toLowerCase(Locale.ROOT)) {
            case "morning" -> "TMO";
            case "afternoon" -> "TAF";
            case "evening" -> "TEV";
            default -> "TNI";
        };
    }

    /** The unit that our reading gives up for days or years: "week", "decade", "hour"; empty for none. */
    static String unit(String phrase) {
        Matcher unit = UNIT.matcher(phrase);
        return unit.find() ? unit.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /** How many hours a phrase names, in figures or words; 0 when it leaves that open. */
    static int hours(String phrase) {
        Matcher hours = HOURS.matcher(phrase);
        return hours.find() ? SmallNumbers.of(hours.group(1)) : 0;
    }

    /** The {@code mod} of a length or of a distance from the day of publication that the words before it give. */
    static String qualifier(String text, int begin, Type type) {
        Matcher qualifier = QUALIFIER.matcher(text.substring(Math.max(0, begin - LONGEST_QUALIFIER), begin));
        if (!qualifier.find()) {
            return "";
        }
        return switch (qualifier.group(1).toLowerCase(Locale.ROOT)) {
            case "more than", "over" -> type == Type.DURATION ? "MORE_THAN" : "BEFORE";
            case "less than", "under" -> type == Type.DURATION ? "LESS_THAN" : "AFTER";
            case "at least" -> type == Type.DURATION ? "EQUAL_OR_MORE" : "ON_OR_BEFORE";
            case "up to" -> type == Type.DURATION ? "EQUAL_OR_LESS" : "ON_OR_AFTER";
            default -> "APPROX";
        };
    }
}
