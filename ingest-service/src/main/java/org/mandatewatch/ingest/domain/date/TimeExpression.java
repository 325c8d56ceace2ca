package org.mandatewatch.ingest.domain.date;

import java.time.DayOfWeek;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a date phrase says, before anybody asks relative to which day. Sealed, so that resolving misses no form.
 *
 * <p>Months count from 1, days of the month from 1; a null {@code year} was not said and is for
 * {@link WindowResolver} to settle.
 */
public sealed interface TimeExpression {

    /**
     * One day: "Sept. 21", "Monday, 30 September", "2 October 2025", "2 October last year".
     *
     * @param weekday the weekday said beside the date; may disagree with it
     */
    record CalendarDay(
            int month,
            int day,
            @Nullable Integer year,
            @Nullable DayOfWeek weekday,
            Modifier modifier) implements TimeExpression {

        CalendarDay(int month, int day, @Nullable Integer year, @Nullable DayOfWeek weekday) {
            this(month, day, year, weekday, Modifier.NONE);
        }

        CalendarDay on(DayOfWeek said) {
            return new CalendarDay(month, day, year, said, modifier);
        }
    }

    /**
     * A day of a month that is not named: "the 30th", "the 5th of next month", "lundi 30".
     *
     * @param shift months after (before, when negative) that of publication; null when the text leaves it open
     * @param weekday the weekday said beside it; tells the month when {@code shift} does not
     */
    record DayOfMonth(
            int day, @Nullable Integer shift, @Nullable DayOfWeek weekday) implements TimeExpression {}

    /** The week that holds a day: "the week of 30 September". */
    record WeekOf(CalendarDay day) implements TimeExpression {}

    /** A month or part of one: "October 2023", "early October", "the end of September", "next June". */
    record MonthPart(int month, @Nullable Integer year, Part part, Modifier modifier) implements TimeExpression {}

    /** A year or part of one: "2023", "the end of 2024", "the first half of 2025". */
    record YearOnly(int year, Part part) implements TimeExpression {}

    /** "the first quarter of 2025", "Q3", "the end of the third quarter"; {@code quarter} is 1 to 4. */
    record Quarter(int quarter, @Nullable Integer year, Part part, Modifier modifier) implements TimeExpression {}

    /** "autumn 2024", "this summer", "late summer". */
    record Season(SeasonOfYear season, @Nullable Integer year, Part part, Modifier modifier)
            implements TimeExpression {}

    /**
     * A year of a budget: "fiscal year 2025/26", "FY 2025".
     *
     * @param year the one it begins in, or the only one that is said
     * @param split true when two years are said
     */
    record FiscalYear(int year, boolean split) implements TimeExpression {}

    /** "every Monday", "each year", "chaque mois": how often, never when. */
    record Recurrence(CalendarUnit unit, @Nullable DayOfWeek weekday) implements TimeExpression {}

    /** "Saturday", "next Thursday", "later on Monday". */
    record WeekdayRef(DayOfWeek dow, Modifier modifier) implements TimeExpression {}

    /**
     * A day counted from another one.
     *
     * @param offset days after (before, when negative) the anchor
     * @param anchor what the days are counted from
     */
    record RelativeDay(int offset, Anchor anchor) implements TimeExpression {}

    /**
     * "next month", "later this week", "the end of the year", "year-end".
     *
     * @param shift units after (before, when negative) the one the publication day lies in
     */
    record RelativeUnit(CalendarUnit unit, int shift, Part part) implements TimeExpression {}

    /**
     * A number of days, weeks, months or years before or after something.
     *
     * @param amount how many; 0 when the text leaves it open ("in the coming days")
     */
    record CountedOffset(int amount, CalendarUnit unit, Direction direction) implements TimeExpression {

        /** True when the text says no number. */
        public boolean isVague() {
            return amount == 0;
        }
    }

    /** "between 28 and 30 September", "from June to August"; both ends inclusive. */
    record DateRange(TimeExpression from, TimeExpression to) implements TimeExpression {}

    /** A length of time: "12 months", "another year", "nine-month". Says nothing about when. */
    record Span(Period period, Flavour flavour) implements TimeExpression {}

    /** What a {@link RelativeDay} counts from. */
    enum Anchor {
        /** "today", "yesterday", "tomorrow". */
        PUBLICATION,
        /** "the following day", "the day before": the day that the story spoke of last. */
        STORY
    }

    /** Where a {@link CountedOffset} lies. */
    enum Direction {
        /** "two weeks ago". */
        AGO,
        /** "in three days", "two weeks from now". */
        FROM_NOW,
        /** Any day up to then: "within 30 days", "in the next two weeks", "in the coming days". */
        WITHIN,
        /** Any day since then: "in the past six months", "in the last fortnight". */
        WITHIN_PAST,
        /** After a day that the story names elsewhere: "two weeks later". */
        LATER,
        /** Before a day that the story names elsewhere: "three days earlier". */
        EARLIER
    }

    /** How a {@link Span} is meant. */
    enum Flavour {
        LENGTH,
        /** "a further six months", "an additional 12 months", "six more months". */
        FURTHER,
        /** "an initial period of 12 months". */
        INITIAL,
        /** "another year". */
        ANOTHER,
        /** "every 90 days": how often, never how long. */
        EVERY
    }
}
