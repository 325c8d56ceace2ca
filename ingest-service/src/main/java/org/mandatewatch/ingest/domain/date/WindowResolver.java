package org.mandatewatch.ingest.domain.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.ingest.domain.date.TimeExpression.CalendarDay;
import org.mandatewatch.ingest.domain.date.TimeExpression.CountedOffset;
import org.mandatewatch.ingest.domain.date.TimeExpression.DateRange;
import org.mandatewatch.ingest.domain.date.TimeExpression.DayOfMonth;
import org.mandatewatch.ingest.domain.date.TimeExpression.FiscalYear;
import org.mandatewatch.ingest.domain.date.TimeExpression.MonthPart;
import org.mandatewatch.ingest.domain.date.TimeExpression.Quarter;
import org.mandatewatch.ingest.domain.date.TimeExpression.Recurrence;
import org.mandatewatch.ingest.domain.date.TimeExpression.RelativeDay;
import org.mandatewatch.ingest.domain.date.TimeExpression.RelativeUnit;
import org.mandatewatch.ingest.domain.date.TimeExpression.Season;
import org.mandatewatch.ingest.domain.date.TimeExpression.Span;
import org.mandatewatch.ingest.domain.date.TimeExpression.WeekOf;
import org.mandatewatch.ingest.domain.date.TimeExpression.WeekdayRef;
import org.mandatewatch.ingest.domain.date.TimeExpression.YearOnly;

/** Places date phrases on the calendar, relative to the day of publication. */
public final class WindowResolver {

    private WindowResolver() {}

    /**
     * The days a phrase may mean. Phrases that need the day of publication give a window of nulls without it; spans and
     * phrases that hang on another day of the story always do.
     *
     * @param zone IANA zone whose calendar the days belong to; copied to the window
     */
    public static DateWindow resolve(TimeMention mention, @Nullable LocalDate publishedOn, Tense tense, String zone) {
        return resolve(mention, publishedOn, null, tense, zone);
    }

    /**
     * The same, for a caller that knows which day the story spoke of last.
     *
     * @param storyDay what "the following day" and "two weeks later" count from
     */
    public static DateWindow resolve(
            TimeMention mention,
            @Nullable LocalDate publishedOn,
            @Nullable LocalDate storyDay,
            Tense tense,
            String zone) {
        Tense meant = meant(tense, mention.bound());
        Extent extent = extent(mention.expression(), publishedOn, storyDay, meant);
        if (extent == null) {
            return DateWindow.unknown(mention.phrase(), zone);
        }
        return switch (mention.bound()) {
            case EXACT, UNTIL, SINCE, FROM -> DateWindow.of(extent.earliest(), extent.latest(), mention.phrase(), zone);
            case BY -> by(extent, publishedOn, meant, mention.phrase(), zone);
            case AFTER -> after(extent, publishedOn, tense, mention.phrase(), zone);
        };
    }

    /** "by" and "until" look ahead and "since" looks back, unless the verb says otherwise. */
    private static Tense meant(Tense tense, Bound bound) {
        if (tense != Tense.UNKNOWN) {
            return tense;
        }
        return switch (bound) {
            case BY, UNTIL -> Tense.FUTURE;
            case SINCE -> Tense.PAST;
            case EXACT, FROM, AFTER -> Tense.UNKNOWN;
        };
    }

    private static DateWindow by(
            Extent extent, @Nullable LocalDate publishedOn, Tense tense, String phrase, String zone) {
        if (tense != Tense.FUTURE) {
            return DateWindow.of(extent.earliest(), extent.latest(), phrase, zone);
        }
        boolean ahead = publishedOn != null && !publishedOn.isAfter(extent.latest());
        return new DateWindow(ahead ? publishedOn : null, extent.latest(), phrase, zone, true);
    }

    private static DateWindow after(
            Extent extent, @Nullable LocalDate publishedOn, Tense tense, String phrase, String zone) {
        LocalDate earliest = extent.latest().plusDays(1);
        boolean over = tense == Tense.PAST && publishedOn != null && !publishedOn.isBefore(earliest);
        return new DateWindow(earliest, over ? publishedOn : null, phrase, zone, false);
    }

    private static @Nullable Extent extent(
            TimeExpression expression, @Nullable LocalDate publishedOn, @Nullable LocalDate storyDay, Tense tense) {
        return switch (expression) {
            case CalendarDay day -> CalendarExtents.of(day, publishedOn, tense);
            case MonthPart month -> CalendarExtents.of(month, publishedOn, tense);
            case DayOfMonth day -> publishedOn == null ? null : CalendarExtents.of(day, publishedOn, tense);
            case WeekOf week -> {
                Extent day = CalendarExtents.of(week.day(), publishedOn, tense);
                yield day == null ? null : Extent.ofWeek(day.earliest());
            }
            case FiscalYear fiscal -> CalendarExtents.of(fiscal);
            case YearOnly year -> Extent.ofYear(year.year()).part(year.part(), publishedOn);
            case Quarter quarter -> CalendarExtents.of(quarter, publishedOn, tense);
            case Season season -> CalendarExtents.of(season, publishedOn, tense);
            case WeekdayRef weekday ->
                publishedOn == null ? null : Extent.of(RelativeExtents.of(weekday, publishedOn, tense));
            case RelativeDay day -> {
                LocalDate anchor = day.anchor() == TimeExpression.Anchor.STORY ? storyDay : publishedOn;
                yield anchor == null ? null : Extent.of(anchor.plusDays(day.offset()));
            }
            case RelativeUnit unit -> publishedOn == null ? null : RelativeExtents.of(unit, publishedOn, tense);
            case CountedOffset offset -> RelativeExtents.of(offset, publishedOn, storyDay);
            case DateRange range -> range(range, publishedOn, storyDay, tense);
            case Span span -> null;
            case Recurrence recurrence -> null;
        };
    }

    /** The last end is placed first; the first end is the nearest such day before it. */
    private static @Nullable Extent range(
            DateRange range, @Nullable LocalDate publishedOn, @Nullable LocalDate storyDay, Tense tense) {
        Extent to = extent(range.to(), publishedOn, storyDay, tense);
        if (to == null) {
            return null;
        }
        Extent from = extent(range.from(), to.latest(), storyDay, Tense.PAST);
        return from == null || from.earliest().isAfter(to.latest()) ? to : new Extent(from.earliest(), to.latest());
    }
}
