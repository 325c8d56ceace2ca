package org.mandatewatch.ingest.domain.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.date.TimeExpression.CountedOffset;
import org.mandatewatch.ingest.domain.date.TimeExpression.RelativeUnit;
import org.mandatewatch.ingest.domain.date.TimeExpression.WeekdayRef;

/** Places weekdays, "next month" and "two weeks ago" beside the day of publication. */
final class RelativeExtents {

    /** "two weeks ago" is seldom counted to the day. */
    private static final int WEEKS_MARGIN_DAYS = 3;

    private RelativeExtents() {}

    static LocalDate of(WeekdayRef weekday, LocalDate publishedOn, Tense tense) {
        DayOfWeek day = weekday.dow();
        return switch (weekday.modifier()) {
            case NONE, THIS_YEAR, NEXT_YEAR, LAST_YEAR ->
                switch (tense) {
                    case PAST -> publishedOn.with(TemporalAdjusters.previousOrSame(day));
                    case FUTURE -> publishedOn.with(TemporalAdjusters.next(day));
                    case UNKNOWN -> nearest(day, publishedOn);
                };
            case NEXT, NEXT_WEEK -> inWeekOf(publishedOn.plusWeeks(1), day);
            case LAST -> publishedOn.with(TemporalAdjusters.previous(day));
            case LAST_WEEK -> inWeekOf(publishedOn.minusWeeks(1), day);
            case THIS_WEEK -> inWeekOf(publishedOn, day);
            case THIS ->
                switch (tense) {
                    case PAST -> publishedOn.with(TemporalAdjusters.previousOrSame(day));
                    case FUTURE -> publishedOn.with(TemporalAdjusters.nextOrSame(day));
                    case UNKNOWN -> nearest(day, publishedOn);
                };
            case COMING -> publishedOn.with(TemporalAdjusters.next(day));
            case LATER -> publishedOn.with(TemporalAdjusters.nextOrSame(day));
            case EARLIER -> publishedOn.with(TemporalAdjusters.previousOrSame(day));
        };
    }

    private static LocalDate inWeekOf(LocalDate any, DayOfWeek day) {
        return Extent.ofWeek(any).earliest().plusDays(day.getValue() - 1L);
    }

    private static LocalDate nearest(DayOfWeek day, LocalDate publishedOn) {
        LocalDate before = publishedOn.with(TemporalAdjusters.previousOrSame(day));
        return publishedOn.toEpochDay() - before.toEpochDay() <= 3 ? before : before.plusWeeks(1);
    }

    /** A week, month or year; when the sentence looks ahead "this week" begins today, when it looks back it ends today. */
    static Extent of(RelativeUnit unit, LocalDate publishedOn, Tense tense) {
        Extent whole = whole(unit.unit(), unit.shift(), publishedOn);
        if (unit.part() != Part.WHOLE || unit.shift() != 0) {
            return whole.part(unit.part(), publishedOn);
        }
        if (whole.distanceFrom(publishedOn) != 0) {
            return whole;
        }
        return switch (tense) {
            case PAST -> new Extent(whole.earliest(), publishedOn);
            case FUTURE -> new Extent(publishedOn, whole.latest());
            case UNKNOWN -> whole;
        };
    }

    private static Extent whole(CalendarUnit unit, int shift, LocalDate publishedOn) {
        return switch (unit) {
            case DAY -> Extent.of(publishedOn.plusDays(shift));
            case WEEK -> Extent.ofWeek(publishedOn.plusWeeks(shift));
            case WEEKEND -> {
                Extent week = Extent.ofWeek(publishedOn.plusWeeks(shift));
                yield new Extent(week.latest().minusDays(1), week.latest());
            }
            case MONTH -> Extent.ofMonth(YearMonth.from(publishedOn).plusMonths(shift));
            case QUARTER -> {
                int firstMonth = (publishedOn.getMonthValue() - 1) / 3 * 3 + 1;
                LocalDate first =
                        publishedOn.withDayOfMonth(1).withMonth(firstMonth).plusMonths(3L * shift);
                yield new Extent(first, first.plusMonths(3).minusDays(1));
            }
            case YEAR -> Extent.ofYear(publishedOn.getYear() + shift);
        };
    }

    /** Days are counted exactly, weeks with a margin, months and years as whole ones. */
    static @Nullable Extent of(CountedOffset offset, @Nullable LocalDate publishedOn, @Nullable LocalDate storyDay) {
        boolean ofStory = offset.direction() == TimeExpression.Direction.LATER
                || offset.direction() == TimeExpression.Direction.EARLIER;
        LocalDate anchor = ofStory ? storyDay : publishedOn;
        if (anchor == null) {
            return null;
        }
        int amount = offset.amount();
        return switch (offset.direction()) {
            case WITHIN -> new Extent(anchor, moved(anchor, offset, 1));
            case WITHIN_PAST -> new Extent(moved(anchor, offset, -1), anchor);
            case FROM_NOW, LATER ->
                offset.isVague()
                        ? new Extent(anchor.plusDays(1), moved(anchor, offset, 1))
                        : around(anchor, offset.unit(), amount);
            case AGO, EARLIER ->
                offset.isVague()
                        ? new Extent(moved(anchor, offset, -1), anchor.minusDays(1))
                        : around(anchor, offset.unit(), -amount);
        };
    }

    private static Extent around(LocalDate anchor, CalendarUnit unit, int amount) {
        return switch (unit) {
            case DAY, WEEKEND -> Extent.of(anchor.plusDays(amount));
            case WEEK -> {
                LocalDate middle = anchor.plusWeeks(amount);
                yield new Extent(middle.minusDays(WEEKS_MARGIN_DAYS), middle.plusDays(WEEKS_MARGIN_DAYS));
            }
            case MONTH -> Extent.ofMonth(YearMonth.from(anchor).plusMonths(amount));
            case QUARTER -> whole(CalendarUnit.QUARTER, amount, anchor);
            case YEAR -> Extent.ofYear(anchor.getYear() + amount);
        };
    }

    /** Where the count ends; an open number is read as a week of days, four weeks, half a year, three years. */
    private static LocalDate moved(LocalDate anchor, CountedOffset offset, int sign) {
        int amount = offset.amount();
        boolean open = offset.isVague();
        return switch (offset.unit()) {
            case DAY, WEEKEND -> anchor.plusDays((long) sign * (open ? 7 : amount));
            case WEEK -> anchor.plusWeeks((long) sign * (open ? 4 : amount));
            case MONTH -> anchor.plusMonths((long) sign * (open ? 6 : amount));
            case QUARTER -> anchor.plusMonths(3L * sign * (open ? 2 : amount));
            case YEAR -> anchor.plusYears((long) sign * (open ? 3 : amount));
        };
    }
}
