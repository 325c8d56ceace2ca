package org.mandatewatch.ingest.domain.date;

import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.date.TimeExpression.Direction;

/** Tells from the words before a length whether it counts from the day of publication: "in just two weeks". */
final class Announced {

    private static final int MOST_BETWEEN = 4;

    private Announced() {}

    /** Where a length beginning at token {@code i} lies; null when it only says how long. */
    static @Nullable Direction direction(Tokens t, int i) {
        boolean atMost = false;
        for (int at = i - 1; at >= i - MOST_BETWEEN && t.goesOn(at + 1); at--) {
            switch (t.role(at)) {
                case ABOUT, JUST, THAN, OF, ARTICLE, FURTHER -> {
                    // "in just over", "dans moins de"
                }
                case LESS -> atMost = true;
                case IN -> {
                    return ahead(t, at, i, atMost);
                }
                case BY -> {
                    return t.capitalised() ? null : Direction.WITHIN;
                }
                case TO -> {
                    return t.role(at - 1) == Role.BY && !t.capitalised() ? Direction.WITHIN : null;
                }
                default -> {
                    return null;
                }
            }
        }
        return null;
    }

    private static @Nullable Direction ahead(Tokens t, int in, int i, boolean atMost) {
        // "the first time in two years", "the worst in a decade"
        boolean sinceThen = t.role(in - 1) == Role.TIME || t.word(in - 1).ordinal() > 0 || isSuperlative(t, in);
        if (sinceThen) {
            return Direction.WITHIN_PAST;
        }
        boolean delay = t.role(i) == Role.DELAY || t.role(i + 1) == Role.DELAY;
        boolean article = t.role(i - 1) == Role.ARTICLE;
        if (t.capitalised()) {
            boolean period = t.role(i) == Role.PERIOD || t.role(i + 1) == Role.PERIOD || article;
            return period ? null : atMost ? Direction.WITHIN : Direction.FROM_NOW;
        }
        if (t.length(in) == 2) {
            return null; // "en deux ans" says how long it took; "dans deux ans" lies ahead
        }
        return delay || article || atMost ? Direction.WITHIN : Direction.FROM_NOW;
    }

    private static boolean isSuperlative(Tokens t, int in) {
        return t.role(in - 1) == Role.SUPERLATIVE || t.role(in - 2) == Role.SUPERLATIVE;
    }

    /** The token behind "près de", "plus d'", "environ". */
    static int behindQualifier(Tokens t, int i) {
        int at = i;
        while (at < i + MOST_BETWEEN && isQualifier(t, at)) {
            at++;
        }
        return at;
    }

    private static boolean isQualifier(Tokens t, int i) {
        return switch (t.role(i)) {
            case ABOUT, JUST, LESS, MORE, OF -> true;
            default -> t.isApostrophe(i);
        };
    }
}
