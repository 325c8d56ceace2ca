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
                Reading counted = length == null ? null : length(t, i, length);
                counted = counted != null ? counted : OpenSpans.read(t, i);
                yield counted != null ? counted : followed(t, i);
            }
        };
    }

    private static @Nullable Reading length(Tokens t, int i, Length length) {
        int to = length.to();
        if (t.role(to) == Role.OLD || (t.isDash(to) && t.role(to + 1) == Role.OLD)) {
            return null;
        }
        Reading counted = counted(t, i, length);
        if (counted != null) {
            return counted;
        }
        if (length.between() != null) {
            return length.offset(i, to, length.between());
        }
        Direction announced = length.adjective() || t.role(to) == Role.OF ? null : Announced.direction(t, i);
        if (announced != null) {
            boolean inTime = t.isApostrophe(to) && t.role(to + 1) == Role.TIME;
            boolean elsewhere = announced != Direction.WITHIN_PAST && isAnchored(t, to);
            return elsewhere ? span(t, i, length) : length.offset(i, inTime ? to + 2 : to, announced);
        }
        return span(t, i, length);
    }

    private static @Nullable Reading span(Tokens t, int i, Length length) {
        Period period = length.period();
        return period == null ? null : new Reading(i, length.to(), new Span(period, flavour(t, i, length.flavour())));
    }

    /** "two weeks ago", "three days later", "ten days from now", "deux jours plus tôt". */
    private static @Nullable Reading counted(Tokens t, int i, Length length) {
        int to = length.to();
        if (!t.goesOn(to)) {
            return null;
        }
        Role behind = t.role(to);
        if (behind == Role.AGO && t.capitalised()) {
            return length.offset(i, to + 1, Direction.AGO);
        }
        int degree = behind == Role.MORE ? to + 1 : to;
        if (t.role(degree) == Role.LATER || t.role(degree) == Role.EARLIER) {
            Direction direction = t.role(degree) == Role.LATER ? Direction.LATER : Direction.EARLIER;
            return length.offset(i, degree + 1, direction);
        }
        boolean now = t.role(to + 1) == Role.NOW
                || (t.role(to + 1) == Role.RELATIVE_DAY && t.word(to + 1).number() == 0);
        if (behind == Role.FROM && now) {
            return length.offset(i, to + 2, Direction.FROM_NOW);
        }
        // "Two days after, the council met": nothing is named that the days count from.
        boolean alone = (behind == Role.AFTER || behind == Role.BEFORE)
                && !t.has(to + 1, Tokens.LETTERS)
                && !t.has(to + 1, Tokens.PLAIN)
                && !t.has(to + 1, Tokens.DATE);
        return alone ? length.offset(i, to + 1, behind == Role.AFTER ? Direction.LATER : Direction.EARLIER) : null;
    }

    /** True when the words behind a length say what it counts from: "of adoption", "suivant l'adoption". */
    private static boolean isAnchored(Tokens t, int to) {
        return switch (t.role(to)) {
            case OF, AFTER, FROM, BEFORE, FOLLOWING -> true;
            case TO -> t.role(to + 1) == Role.FROM; // "à compter de"
            default -> !t.capitalised() && t.role(to + 1) == Role.FOLLOWING; // "qui suivent"
        };
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
        return isAnchored(t, length.to()) && period != null
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
        // "next month" and "last week" name one stretch; "in the last week", "the past year" and plurals are counted.
        boolean counted = role == Role.PAST || role == Role.COMING || Stretch.isCounted(t, i);
        if (single && word.unitSize() == 1 && !counted) {
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

    /** "la semaine suivante"; but "le mois suivant l'adoption" counts from what it names. */
    private static @Nullable Reading followed(Tokens t, int i) {
        Word word = t.word(i);
        CalendarUnit unit = word.unit();
        boolean one = unit == CalendarUnit.WEEK || unit == CalendarUnit.MONTH || unit == CalendarUnit.YEAR;
        boolean follows = one && !t.capitalised() && t.goesOn(i + 1) && t.role(i + 1) == Role.FOLLOWING;
        boolean adjective = follows && (t.text().charAt(t.end(i + 1) - 1) == 'e' || !t.has(i + 2, Tokens.LETTERS));
        return adjective && unit != null
                ? new Reading(i, i + 2, new CountedOffset(word.unitSize(), unit, Direction.LATER))
                : null;
    }

    /** "il y a près de deux semaines", "voici deux ans". */
    private static @Nullable Reading agoBefore(Tokens t, int i) {
        if (t.capitalised()) {
            return null;
        }
        boolean il = t.length(i) == 2;
        if (il && !(t.is(i + 1, 'y') && t.is(i + 2, 'a'))) {
            return null;
        }
        int at = Announced.behindQualifier(t, il ? i + 3 : i + 1);
        Length length = t.goesOn(at) ? Length.at(t, at) : null;
        return length == null ? null : length.offset(i, length.to(), Direction.AGO);
    }
}
