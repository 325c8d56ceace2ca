package org.mandatewatch.benchmarks.timex3;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.benchmarks.timex3.Timex3.Type;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.ingest.domain.date.Bound;
import org.mandatewatch.ingest.domain.date.CalendarUnit;
import org.mandatewatch.ingest.domain.date.Modifier;
import org.mandatewatch.ingest.domain.date.Part;
import org.mandatewatch.ingest.domain.date.Tense;
import org.mandatewatch.ingest.domain.date.TimeExpression;
import org.mandatewatch.ingest.domain.date.TimeExpression.CalendarDay;
import org.mandatewatch.ingest.domain.date.TimeExpression.CountedOffset;
import org.mandatewatch.ingest.domain.date.TimeExpression.DateRange;
import org.mandatewatch.ingest.domain.date.TimeExpression.DayOfMonth;
import org.mandatewatch.ingest.domain.date.TimeExpression.FiscalYear;
import org.mandatewatch.ingest.domain.date.TimeExpression.Flavour;
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
import org.mandatewatch.ingest.domain.date.TimeMention;
import org.mandatewatch.ingest.domain.date.WindowResolver;

/** Gives our date phrases their TIMEX3 values. Remembers the day that a text spoke of last; one instance per text. */
final class MentionMapping {

    private final String text;
    private final @Nullable LocalDate created;
    private @Nullable LocalDate storyDay;

    MentionMapping(String text, @Nullable LocalDate created) {
        this.text = text;
        this.created = created;
        this.storyDay = created;
    }

    /** The day that the text spoke of last, else the one it was created on. */
    @Nullable
    LocalDate storyDay() {
        return storyDay;
    }

    /** The annotation of one phrase; ranges come as their two ends, see {@link RangeEnds}. */
    Timex3 map(TimeMention mention, Tense tense) {
        String phrase = text.substring(mention.start(), mention.end());
        TimeExpression expression = mention.expression();
        return switch (expression) {
            case CalendarDay day -> calendar(mention, tense, CalendarUnit.DAY, "");
            case DayOfMonth day -> calendar(mention, tense, CalendarUnit.DAY, "");
            case WeekdayRef ref -> calendar(mention, reported(mention, ref, tense), CalendarUnit.DAY, "");
            case RelativeDay day -> calendar(mention, tense, CalendarUnit.DAY, "");
            case WeekOf week -> calendar(mention, tense, CalendarUnit.WEEK, "");
            case MonthPart month -> calendar(mention, tense, CalendarUnit.MONTH, Values.mod(month.part()));
            case RelativeUnit unit -> unit(mention, tense, unit);
            // Figures are told of quarters that are over.
            case Quarter quarter ->
                calendar(
                        mention,
                        tense == Tense.UNKNOWN ? Tense.PAST : tense,
                        CalendarUnit.QUARTER,
                        Values.mod(quarter.part()));
            case YearOnly year -> date(mention, year(year.year(), year.part()), halfless(year.part()));
            case FiscalYear year -> date(mention, Integer.toString(year.year()), "");
            case Season season -> season(mention, tense, season);
            case Recurrence recurrence -> set(mention, recurrence);
            case Span span -> length(mention, phrase, span);
            case CountedOffset offset -> counted(mention, phrase, offset);
            case DateRange range -> calendar(mention, tense, CalendarUnit.DAY, "");
        };
    }

    /** News tells of the weekday just past unless its verb or preposition looks ahead. */
    private static Tense reported(TimeMention mention, WeekdayRef ref, Tense tense) {
        boolean ahead = mention.bound() == Bound.UNTIL || mention.bound() == Bound.BY || mention.bound() == Bound.AFTER;
        return tense == Tense.UNKNOWN && ref.modifier() == Modifier.NONE && !ahead ? Tense.PAST : tense;
    }

    private @Nullable LocalDate first(TimeMention mention, Tense tense) {
        // The preposition is no part of a TIMEX3, so it must not widen the window.
        TimeMention bare = new TimeMention(
                mention.start(), mention.end(), mention.phrase(), mention.expression(), Bound.EXACT, mention.start());
        DateWindow window = WindowResolver.resolve(bare, created, storyDay, tense, "UTC");
        return window.earliest();
    }

    private Timex3 calendar(TimeMention mention, Tense tense, CalendarUnit unit, String mod) {
        LocalDate first = first(mention, tense);
        if (first == null) {
            return date(mention, "XXXX-XX-XX", mod);
        }
        String value = Values.of(unit, first);
        if (unit != CalendarUnit.DAY) {
            return date(mention, value, mod);
        }
        storyDay = first;
        String partOfDay = Wording.partOfDay(text.substring(mention.start(), mention.end()));
        return partOfDay.isEmpty() ? date(mention, value, mod) : timex(mention, Type.TIME, value + partOfDay, mod);
    }

    private Timex3 unit(TimeMention mention, Tense tense, RelativeUnit unit) {
        LocalDate first = first(mention, tense);
        if (first == null) {
            return date(mention, "XXXX-XX-XX", Values.mod(unit.part()));
        }
        boolean half = unit.unit() == CalendarUnit.YEAR && halfless(unit.part()).isEmpty();
        return half
                ? date(mention, year(first.getYear(), unit.part()), "")
                : date(mention, Values.of(unit.unit(), first), Values.mod(unit.part()));
    }

    private static String year(int year, Part part) {
        return switch (part) {
            case FIRST_HALF -> year + "-H1";
            case SECOND_HALF -> year + "-H2";
            default -> Integer.toString(year);
        };
    }

    private static String halfless(Part part) {
        return part == Part.FIRST_HALF || part == Part.SECOND_HALF ? "" : Values.mod(part);
    }

    private Timex3 season(TimeMention mention, Tense tense, Season season) {
        LocalDate first = first(mention, tense);
        String value = first == null ? "XXXX" : Values.season(season.season(), first.getYear());
        return date(mention, value, Values.mod(season.part()));
    }

    private static Timex3 set(TimeMention mention, Recurrence recurrence) {
        String value = recurrence.weekday() == null
                ? Values.length(1, recurrence.unit())
                : Values.everyWeek(recurrence.weekday());
        return timex(mention, Type.SET, value, "");
    }

    private Timex3 length(TimeMention mention, String phrase, Span span) {
        Period period = span.period();
        String value = switch (Wording.unit(phrase)) {
            case "hour" -> "PT" + 24 * period.getDays() + "H";
            case "week", "fortnight" -> "P" + period.getDays() / 7 + "W";
            case "decade" -> "P" + period.getYears() / 10 + "DE";
            default -> period.toString();
        };
        Type type = span.flavour() == Flavour.EVERY ? Type.SET : Type.DURATION;
        return timex(mention, type, value, Wording.qualifier(text, mention.start(), Type.DURATION));
    }

    private Timex3 counted(TimeMention mention, String phrase, CountedOffset offset) {
        return switch (offset.direction()) {
            case WITHIN, WITHIN_PAST -> within(mention, phrase, offset);
            case AGO, FROM_NOW -> distance(mention, offset, created);
            // "a year earlier" compares with today's figures, "two days later" goes on with the story.
            case LATER, EARLIER -> distance(mention, offset, offset.unit() == CalendarUnit.YEAR ? created : storyDay);
        };
    }

    /** "the past six months" is a length; "recent years" and "the coming days" only point behind or ahead. */
    private Timex3 within(TimeMention mention, String phrase, CountedOffset offset) {
        boolean past = offset.direction() == TimeExpression.Direction.WITHIN_PAST;
        boolean some = phrase.matches("(?is).*\\b(few|several|couple)\\b.*");
        if (offset.isVague() && !some) {
            return date(mention, past ? Values.PAST : Values.FUTURE, "");
        }
        String value = switch (Wording.unit(phrase)) {
            case "hour" -> "PT" + (Wording.hours(phrase) == 0 ? "X" : Wording.hours(phrase)) + "H";
            case "decade" -> offset.isVague() ? "PXDE" : "P" + offset.amount() / 10 + "DE";
            default -> Values.length(offset.amount(), offset.unit());
        };
        return timex(mention, Type.DURATION, value, "");
    }

    private Timex3 distance(TimeMention mention, CountedOffset offset, @Nullable LocalDate anchor) {
        boolean back = offset.direction() == TimeExpression.Direction.AGO
                || offset.direction() == TimeExpression.Direction.EARLIER;
        if (offset.isVague() || anchor == null) {
            return date(mention, back ? Values.PAST : Values.FUTURE, "");
        }
        long steps = back ? -offset.amount() : offset.amount();
        LocalDate day = switch (offset.unit()) {
            case DAY, WEEKEND -> anchor.plusDays(steps);
            case WEEK -> anchor.plusWeeks(steps);
            case MONTH -> anchor.plusMonths(steps);
            case QUARTER -> anchor.plusMonths(3 * steps);
            case YEAR -> anchor.plusYears(steps);
        };
        String value = Values.of(offset.unit(), day);
        return date(mention, value, Wording.qualifier(text, mention.start(), Type.DATE));
    }

    private static Timex3 date(TimeMention mention, String value, String mod) {
        return timex(mention, Type.DATE, value, mod);
    }

    private static Timex3 timex(TimeMention mention, Type type, String value, String mod) {
        String note = mention.expression().getClass().getSimpleName();
        return new Timex3(mention.start(), mention.end(), type, value, mod, note);
    }
}
