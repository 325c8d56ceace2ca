package org.mandatewatch.ingest.domain.date;

import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.date.TimeExpression.CountedOffset;
import org.mandatewatch.ingest.domain.date.TimeExpression.Direction;
import org.mandatewatch.ingest.domain.date.TimeExpression.Flavour;
import org.mandatewatch.ingest.domain.date.TimeExpression.Span;

/** Reads lengths and counted distances: "12 months", "another year", "two weeks ago", "within 30 days". */
final class SpanPhrases {

    /** How far "initially set for 12 months" may stand from its number. */
    private static final int NEAR = 4;

    private SpanPhrases() {}

    static @Nullable Reading read(Tokens t, int i) {
        return switch (t.role(i)) {
            case WITHIN -> within(t, i, t.goesOn(i + 1) ? Length.at(t, i + 1) : null);
            case COMING, NEXT -> open(t, i, Direction.WITHIN);
            case PAST, LAST, RECENT -> open(t, i, Direction.WITHIN_PAST);
            case AGO -> agoBefore(t, i);
            case FOLLOWING -> following(t, i);
            default -> {
                Length length = Length.at(t, i);
                yield length == null ? null : length(t, i, length);
            }
        };
    }

    private static @Nullable Reading length(Tokens t, int i, Length length) {
        int to = length.to();
        if (t.role(to) == Role.OLD || (t.isDash(to) && t.role(to + 1) == Role.OLD)) {
            return null;
        }
        if (t.goesOn(to)) {
            Role behind = t.role(to);
            if (behind == Role.AGO && t.capitalised()) {
                return length.offset(i, to + 1, Direction.AGO);
            }
            if (behind == Role.LATER || behind == Role.EARLIER) {
                return length.offset(i, to + 1, behind == Role.LATER ? Direction.LATER : Direction.EARLIER);
            }
            if (behind == Role.FROM && t.role(to + 1) == Role.NOW) {
                return length.offset(i, to + 2, Direction.FROM_NOW);
            }
        }
        if (length.between() != null) {
            return length.offset(i, to, length.between());
        }
        boolean ahead = t.role(i - 1) == Role.IN && !length.adjective() && t.role(to) != Role.OF;
        if (ahead) {
            boolean inTime = t.isApostrophe(to) && t.role(to + 1) == Role.TIME;
            return length.offset(i, inTime ? to + 2 : to, Direction.FROM_NOW);
        }
        if (t.role(i - 1) == Role.BY && !t.capitalised()) {
            return length.offset(i, to, Direction.WITHIN);
        }
        Period period = length.period();
        return period == null ? null : new Reading(i, to, new Span(period, flavour(t, i, length.flavour())));
    }

    /** "initially set for 12 months": the word stands a little before. */
    private static Flavour flavour(Tokens t, int i, Flavour own) {
        if (own != Flavour.LENGTH) {
            return own;
        }
        for (int back = i - 1; back >= i - NEAR && back >= 0 && !t.is(back, '.') && !t.is(back, ','); back--) {
            if (t.role(back) == Role.INITIAL) {
                return Flavour.INITIAL;
            }
        }
        return own;
    }

    /** "within 30 days"; but in "within 30 days of adoption" the days count from elsewhere and are only a length. */
    private static @Nullable Reading within(Tokens t, int i, @Nullable Length length) {
        if (length == null) {
            boolean vague = t.word(i + 1).unit() != null && t.isPlural(i + 1) && t.goesOn(i + 1);
            return vague || t.role(i + 1) == Role.ARTICLE ? open(t, i, vague ? i : i + 2, Direction.WITHIN) : null;
        }
        Period period = length.period();
        boolean elsewhere = switch (t.role(length.to())) {
            case OF, AFTER, FROM -> true;
            default -> false;
        };
        return elsewhere && period != null
                ? new Reading(length.from(), length.to(), new Span(period, length.flavour()))
                : length.offset(i, length.to(), Direction.WITHIN);
    }

    private static @Nullable Reading open(Tokens t, int i, Direction direction) {
        return open(t, i, i, direction);
    }

    /** "the next two weeks", "the coming days", "the past year", "recent months", "the last fortnight". */
    private static @Nullable Reading open(Tokens t, int from, int i, Direction direction) {
        Role role = t.role(i);
        Numerals.Found number = t.goesOn(i + 1) ? Numerals.at(t, i + 1) : null;
        int at = number == null ? i + 1 : number.to();
        Word word = t.word(at);
        if (word.unit() == null || word.unit() == CalendarUnit.WEEKEND || !t.goesOn(at)) {
            return null;
        }
        boolean single = number == null && t.capitalised() && !t.isPlural(at);
        // "next month" and "last week" name one stretch; a fortnight, "the past year" and plurals are counted.
        if (single && word.unitSize() == 1 && role != Role.PAST && role != Role.COMING) {
            return null;
        }
        if (single && word.unit() == CalendarUnit.DAY) {
            return null;
        }
        if (number == null && !t.capitalised() && !t.isPlural(i)) {
            return null;
        }
        int amount = number != null ? number.value() : single ? 1 : 0;
        Length length = Length.of(i, amount, word, at + 1);
        int before = t.role(from - 1) == Role.ARTICLE ? from - 2 : from - 1;
        Period period = length.period();
        return direction == Direction.WITHIN && t.role(before) == Role.FOR && amount > 0 && period != null
                ? new Reading(from, at + 1, new Span(period, Flavour.LENGTH))
                : length.offset(from, at + 1, direction);
    }

    /** "the following week": one unit after what the story spoke of. */
    private static @Nullable Reading following(Tokens t, int i) {
        Word word = t.word(i + 1);
        CalendarUnit unit = word.unit();
        if (unit == null || unit == CalendarUnit.DAY || unit == CalendarUnit.WEEKEND) {
            return null;
        }
        return t.goesOn(i + 1) && !t.isPlural(i + 1)
                ? new Reading(i, i + 2, new CountedOffset(word.unitSize(), unit, Direction.LATER))
                : null;
    }

    /** "il y a deux semaines". */
    private static @Nullable Reading agoBefore(Tokens t, int i) {
        boolean ago = !t.capitalised() && t.is(i + 1, 'y') && t.is(i + 2, 'a');
        Length length = ago ? Length.at(t, i + 3) : null;
        return length == null ? null : length.offset(i, length.to(), Direction.AGO);
    }
}
