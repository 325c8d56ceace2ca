package org.mandatewatch.mission.domain.figures;

import org.mandatewatch.contract.fact.Qualifier;

/** Compares reported numbers of people. */
final class Counts {

    /** Journalists round; numbers this close tell the same story. */
    private static final double ROUNDING = 0.1;

    private Counts() {}

    /** True when the two cannot both be meant, qualifiers and rounding allowed for. */
    static boolean clash(long a, Qualifier howA, long b, Qualifier howB) {
        if (Math.abs(a - b) <= ROUNDING * Math.max(a, b)) {
            return false;
        }
        return a < b ? !openAbove(howA) && !openBelow(howB) : !openAbove(howB) && !openBelow(howA);
    }

    private static boolean openAbove(Qualifier how) {
        return how == Qualifier.OVER || how == Qualifier.AT_LEAST;
    }

    private static boolean openBelow(Qualifier how) {
        return how == Qualifier.UP_TO;
    }
}
