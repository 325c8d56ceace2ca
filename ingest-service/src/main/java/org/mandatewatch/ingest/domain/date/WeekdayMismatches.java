package org.mandatewatch.ingest.domain.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.ingest.domain.date.TimeExpression.CalendarDay;
import org.mandatewatch.ingest.domain.date.TimeExpression.DateRange;
import org.mandatewatch.ingest.domain.date.TimeExpression.WeekOf;

/** Finds weekdays that disagree with the date beside them, wherever the year of that date is beyond doubt. */
public final class WeekdayMismatches {

    private WeekdayMismatches() {}

    /**
     * The mismatches among the date phrases of a text, each phrase once, in their order.
     *
     * @param used windows that facts were given; their days settle the year of phrases that do not say it
     * @param publishedOn the day of publication when the text itself gave it; settles the year of its dateline
     */
    public static List<WeekdayMismatch> in(
            List<TimeMention> mentions, List<DateWindow> used, @Nullable LocalDate publishedOn) {
        Map<String, Set<LocalDate>> days = daysByPhrase(used);
        return mentions.stream()
                .flatMap(mention -> days(mention.expression())
                        .filter(day -> day.weekday() != null)
                        .map(day -> mismatch(mention, day, settled(mention, day, days, publishedOn))))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static Stream<CalendarDay> days(TimeExpression expression) {
        return switch (expression) {
            case CalendarDay day -> Stream.of(day);
            case WeekOf week -> Stream.of(week.day());
            case DateRange range -> Stream.concat(days(range.from()), days(range.to()));
            default -> Stream.empty();
        };
    }

    private static Map<String, Set<LocalDate>> daysByPhrase(List<DateWindow> used) {
        Map<String, Set<LocalDate>> days = new HashMap<>();
        for (DateWindow window : used) {
            Set<LocalDate> known = days.computeIfAbsent(window.phrase(), phrase -> new LinkedHashSet<>());
            Stream.of(window.latest(), window.earliest())
                    .filter(Objects::nonNull)
                    .forEach(known::add);
        }
        return days;
    }

    /** The date on the calendar; null when its year is only a guess. */
    private static @Nullable LocalDate settled(
            TimeMention mention, CalendarDay day, Map<String, Set<LocalDate>> used, @Nullable LocalDate publishedOn) {
        Integer year = day.year();
        if (year != null) {
            return LocalDate.of(year, day.month(), day.day());
        }
        return Stream.concat(used.getOrDefault(mention.phrase(), Set.of()).stream(), Stream.ofNullable(publishedOn))
                .filter(date -> date.getMonthValue() == day.month() && date.getDayOfMonth() == day.day())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable WeekdayMismatch mismatch(TimeMention mention, CalendarDay day, @Nullable LocalDate date) {
        DayOfWeek said = day.weekday();
        return said == null || date == null || date.getDayOfWeek() == said
                ? null
                : new WeekdayMismatch(mention.phrase(), said, date);
    }
}
