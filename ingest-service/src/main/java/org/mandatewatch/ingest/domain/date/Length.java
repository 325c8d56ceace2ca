package org.mandatewatch.ingest.domain.date;

import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.date.TimeExpression.CountedOffset;
import org.mandatewatch.ingest.domain.date.TimeExpression.Direction;
import org.mandatewatch.ingest.domain.date.TimeExpression.Flavour;

/**
 * A number of units with what stands around it: "a further period of 12 months", "one-year", "six more months".
 *
 * @param from its first token
 * @param to the token behind it
 * @param amount how many units; 0 when the text leaves it open
 * @param unitSize how many of {@code unit} one of them is; 0 when they are hours
 * @param adjective true when a hyphen ties number and unit
 * @param between where "les trois prochains mois" lies, else null
 */
record Length(
        int from,
        int to,
        int amount,
        CalendarUnit unit,
        int unitSize,
        Flavour flavour,
        boolean adjective,
        @Nullable Direction between) {

    private static final int HOURS_OF_DAY = 24;
    private static final int MONTHS_OF_YEAR = 12;
    private static final int MOST_BEFORE = 5;

    static Length of(int from, int amount, Word unit, int to) {
        CalendarUnit named = unit.unit() == null ? CalendarUnit.DAY : unit.unit();
        return new Length(from, to, amount, named, unit.unitSize(), Flavour.LENGTH, false, null);
    }

    /** The length that begins at token {@code i}. */
    static @Nullable Length at(Tokens t, int i) {
        if (t.role(i) == Role.HALF) {
            // "half a year"
            boolean year =
                    t.role(i + 1) == Role.INDEFINITE && t.word(i + 2).unit() == CalendarUnit.YEAR && t.goesOn(i + 2);
            return year ? withUnit(t, i, i + 2, 0, Flavour.LENGTH, false, true) : null;
        }
        int at = i;
        Flavour flavour = Flavour.LENGTH;
        boolean one = t.role(i) == Role.INDEFINITE;
        if (one) {
            at++;
        }
        int adjectives = at;
        boolean period = false;
        while (at < i + MOST_BEFORE && (at == i || t.goesOn(at))) {
            Flavour said = flavour(t.role(at));
            if (said == null) {
                break;
            }
            flavour = said == Flavour.LENGTH ? flavour : said;
            one |= said == Flavour.ANOTHER;
            period |= t.role(at) == Role.PERIOD || t.role(at) == Role.DELAY;
            at += said == Flavour.EVERY && t.role(at + 1) == Role.ARTICLE ? 2 : 1; // "tous les 90 jours"
        }
        boolean adorned = at > adjectives;
        if (period && t.role(at) == Role.OF) {
            at += t.isApostrophe(at + 1) && !t.capitalised() ? 2 : 1;
        }
        Numerals.Found number = at == i || t.goesOn(at) ? Numerals.at(t, at) : null;
        if (number == null) {
            boolean counts = one && (adorned || !t.capitalised() || isAnnounced(t, i, at));
            return counts && !t.isPlural(at) ? withUnit(t, i, at, 1, flavour, false, false) : null;
        }
        // "a one-year extension": the article belongs to the noun behind.
        return t.role(i) == Role.INDEFINITE && !adorned && t.capitalised() && number.value() > 0
                ? null
                : behindNumber(t, i, number, flavour);
    }

    private static @Nullable Length behindNumber(Tokens t, int from, Numerals.Found first, Flavour flavour) {
        Numerals.Found number = first;
        boolean range = t.role(number.to()) == Role.TO || t.role(number.to()) == Role.OR || t.isDash(number.to());
        if (range) {
            Numerals.Found upper = t.goesOn(number.to() + 1) ? Numerals.at(t, number.to() + 1) : null;
            number = upper != null && upper.value() > number.value() ? upper : number;
        }
        int at = number.to();
        boolean half = t.role(at) == Role.AND && t.role(at + 1) == Role.INDEFINITE && t.role(at + 2) == Role.HALF;
        at = half ? at + 3 : at;
        Flavour said = flavour;
        Direction between = null;
        while (at < number.to() + 5 && t.goesOn(at)) {
            Role role = t.role(at);
            Flavour here = flavour(role);
            if (here != null) {
                said = here == Flavour.LENGTH ? said : here;
            } else if (!t.capitalised() && (role == Role.NEXT || role == Role.LAST)) {
                between = role == Role.NEXT ? Direction.WITHIN : Direction.WITHIN_PAST;
            } else {
                break;
            }
            at++;
        }
        boolean hyphen = t.isDash(at) && t.glued(at) && t.glued(at + 1);
        Length length = withUnit(t, from, hyphen ? at + 1 : at, number.value(), said, hyphen, half);
        if (length == null || between == null) {
            return length;
        }
        return new Length(from, length.to, length.amount, length.unit, length.unitSize, said, hyphen, between);
    }

    private static @Nullable Length withUnit(
            Tokens t, int from, int at, int amount, Flavour flavour, boolean adjective, boolean half) {
        Word word = t.word(at);
        CalendarUnit unit = word.unit();
        if (unit == null || unit == CalendarUnit.QUARTER || unit == CalendarUnit.WEEKEND || !t.goesOn(at)) {
            return null;
        }
        Flavour said = flavour;
        int to = at + 1;
        if (!t.capitalised() && t.goesOn(to)) {
            if (t.role(to) == Role.OF && t.role(to + 1) == Role.MORE) {
                said = Flavour.FURTHER; // "six mois de plus"
                to += 2;
            } else if (t.role(to) == Role.FURTHER) {
                said = Flavour.FURTHER;
                to++;
            } else if (unit == CalendarUnit.WEEK
                    && t.role(to) == Role.OF
                    && t.word(to + 1).unit() == CalendarUnit.DAY) {
                to += 2; // "une quinzaine de jours"
            }
        }
        int demi = t.role(to) == Role.AND ? t.role(to + 1) == Role.INDEFINITE ? to + 2 : to + 1 : to;
        boolean andHalf = demi > to && t.role(demi) == Role.HALF && t.goesOn(demi);
        if (unit == CalendarUnit.YEAR && word.unitSize() == 1 && (half || andHalf)) {
            int months = MONTHS_OF_YEAR * amount + MONTHS_OF_YEAR / 2;
            return new Length(from, andHalf ? demi + 1 : to, months, CalendarUnit.MONTH, 1, said, adjective, null);
        }
        return new Length(from, to, amount, unit, word.unitSize(), said, adjective, null);
    }

    private static @Nullable Flavour flavour(Role role) {
        return switch (role) {
            case FURTHER -> Flavour.FURTHER;
            case ANOTHER -> Flavour.ANOTHER;
            case INITIAL -> Flavour.INITIAL;
            case EVERY -> Flavour.EVERY;
            case FILLER, FINAL, PERIOD, DELAY -> Flavour.LENGTH;
            default -> null;
        };
    }

    /** "a year" counts one year only in company: "for a year", "a year ago"; not in "5 million a year". */
    private static boolean isAnnounced(Tokens t, int from, int unitAt) {
        boolean before = switch (t.role(from - 1)) {
            case FOR, BY, IN, AFTER, WITHIN, ABOUT, THAN -> true;
            default -> false;
        };
        Role behind = t.role(unitAt + 1);
        return before
                || behind == Role.AFTER
                || behind == Role.AGO
                || behind == Role.LATER
                || behind == Role.EARLIER
                || (behind == Role.AND && t.role(unitAt + 3) == Role.HALF)
                || (behind == Role.FROM && t.role(unitAt + 2) == Role.NOW);
    }

    /** The length as a period, or null when it is open or no whole number of days. */
    @Nullable
    Period period() {
        if (amount == 0) {
            return null;
        }
        if (unitSize == 0) {
            return amount % HOURS_OF_DAY == 0 ? Period.ofDays(amount / HOURS_OF_DAY) : null;
        }
        int count = amount * unitSize;
        return switch (unit) {
            case DAY, WEEKEND -> Period.ofDays(count);
            case WEEK -> Period.ofWeeks(count);
            case MONTH -> Period.ofMonths(count);
            case QUARTER -> Period.ofMonths(3 * count);
            case YEAR -> Period.ofYears(count);
        };
    }

    /** Hours are counted in days begun; some hours are less than one. */
    Reading offset(int start, int end, Direction said) {
        int count = unitSize == 0 ? Math.max(1, (amount + HOURS_OF_DAY - 1) / HOURS_OF_DAY) : amount * unitSize;
        Direction direction = said;
        if (unitSize == 0 && said == Direction.AGO) {
            direction = Direction.WITHIN_PAST;
        } else if (unitSize == 0 && said == Direction.FROM_NOW) {
            direction = Direction.WITHIN;
        }
        return new Reading(start, end, new CountedOffset(count, unit, direction));
    }
}
