package org.mandatewatch.ingest.domain.date;

import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.date.TimeExpression.CountedOffset;
import org.mandatewatch.ingest.domain.date.TimeExpression.DateRange;
import org.mandatewatch.ingest.domain.date.TimeExpression.Span;

/** Reads the preposition before a date: "by", "no later than", "until", "d'ici à". */
final class Bounds {

    private static final int MOST_BETWEEN = 4;

    private Bounds() {}

    /**
     * A bound and the token its preposition begins at.
     *
     * @param from the first token of the preposition, or of the phrase itself when the bound is exact
     */
    record Found(Bound bound, int from) {}

    /** What stands directly before token {@code start}, where {@code expression} begins. */
    static Found before(Tokens t, int start, TimeExpression expression) {
        if (expression instanceof Span || expression instanceof DateRange || expression instanceof CountedOffset) {
            return new Found(Bound.EXACT, start);
        }
        for (int i = start - 1; i >= 0 && i >= start - MOST_BETWEEN && t.goesOn(i + 1); i--) {
            switch (t.role(i)) {
                case BY -> {
                    return new Found(Bound.BY, t.isApostrophe(i - 1) && !t.capitalised() ? i - 2 : i);
                }
                case BEFORE -> {
                    return t.role(i - 1) == Role.NO ? new Found(Bound.FROM, i - 1) : new Found(Bound.BY, i);
                }
                case UNTIL, THROUGH -> {
                    // "Got through on Tuesday": a preposition behind it makes it no limit.
                    if (t.role(i) == Role.THROUGH && t.role(i + 1) == Role.ON) {
                        return exact(start);
                    }
                    // "not until 30 September"
                    return t.role(i - 1) == Role.NO ? new Found(Bound.FROM, i - 1) : new Found(Bound.UNTIL, i);
                }
                case SINCE -> {
                    return new Found(Bound.SINCE, i);
                }
                case FROM -> {
                    return new Found(Bound.FROM, i);
                }
                case AFTER -> {
                    return new Found(Bound.AFTER, i);
                }
                case STARTING -> {
                    return t.word(i).part() == null || i < start ? new Found(Bound.FROM, i) : exact(start);
                }
                case THAN -> {
                    return than(t, i, start);
                }
                case LATER, EARLIER -> {
                    return degree(t, i, start);
                }
                case TO -> {
                    Found found = to(t, i, start);
                    if (found != null) {
                        return found;
                    }
                }
                case OF -> {
                    return switch (t.role(i - 1)) {
                        case AHEAD -> new Found(Bound.BY, i - 1);
                        case AS, FROM -> new Found(Bound.FROM, i - 1);
                        default -> exact(start);
                    };
                }
                case ARTICLE, IN, ON, ABOUT, FILLER -> {
                    // between the preposition and the date
                }
                default -> {
                    if (!t.isApostrophe(i)) {
                        return exact(start);
                    }
                }
            }
        }
        return exact(start);
    }

    /** "no later than", "not earlier than", "pas plus tard que". */
    private static Found than(Tokens t, int i, int start) {
        int no = t.role(i - 2) == Role.MORE ? i - 3 : i - 2;
        if (t.role(no) != Role.NO) {
            return exact(start);
        }
        return switch (t.role(i - 1)) {
            case LATER -> new Found(Bound.BY, no);
            case EARLIER -> new Found(Bound.FROM, no);
            default -> exact(start);
        };
    }

    /** "au plus tard le", "au plus tôt le". */
    private static Found degree(Tokens t, int i, int start) {
        if (t.role(i - 1) != Role.MORE || t.role(i - 2) != Role.TO) {
            return exact(start);
        }
        return new Found(t.role(i) == Role.LATER ? Bound.BY : Bound.FROM, i - 2);
    }

    /** The token behind "at the latest", "au plus tard", or {@code i} when neither stands there. */
    static int behindLatest(Tokens t, int i) {
        int at = t.is(i, ',') ? i + 1 : i;
        boolean english = t.role(at) == Role.ON && t.role(at + 1) == Role.ARTICLE && t.role(at + 2) == Role.LATEST;
        boolean french = t.role(at) == Role.TO && t.role(at + 1) == Role.MORE && t.role(at + 2) == Role.LATER;
        return (english || french) && t.goesOn(at + 2) ? at + 3 : i;
    }

    /** "to", "prior to", "up to"; null when it only links a French preposition to its date ("jusqu'au"). */
    private static @Nullable Found to(Tokens t, int i, int start) {
        return switch (t.role(i - 1)) {
            case PRIOR -> new Found(Bound.BY, i - 1);
            case UP -> new Found(Bound.UNTIL, i - 1);
            case ACCORDING, FUTURE, NEXT -> exact(start);
            default -> t.capitalised() ? new Found(Bound.UNTIL, i) : null;
        };
    }

    private static Found exact(int start) {
        return new Found(Bound.EXACT, start);
    }
}
