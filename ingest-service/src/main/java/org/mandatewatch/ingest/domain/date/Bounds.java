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
                    return new Found(Bound.BY, i);
                }
                case UNTIL -> {
                    return new Found(Bound.UNTIL, i);
                }
                case SINCE, FROM -> {
                    return new Found(Bound.SINCE, i);
                }
                case AFTER -> {
                    return new Found(Bound.AFTER, i);
                }
                case STARTING -> {
                    return t.word(i).part() == null || i < start ? new Found(Bound.SINCE, i) : exact(start);
                }
                case THAN -> {
                    boolean latest = t.role(i - 1) == Role.LATER || t.role(i - 1) == Role.NONE;
                    return latest && t.role(i - 2) == Role.NO ? new Found(Bound.BY, i - 2) : exact(start);
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
                        case AS, FROM -> new Found(Bound.SINCE, i - 1);
                        default -> exact(start);
                    };
                }
                case ARTICLE, IN, ON, ABOUT -> {
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
