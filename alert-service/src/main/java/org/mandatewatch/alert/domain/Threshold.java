package org.mandatewatch.alert.domain;

/**
 * A limit that figures are watched against. Sealed: each kind has its own rule of what is news.
 */
public sealed interface Threshold {

    /** The name used in requests and in notification ids. */
    String field();

    Number limit();

    /**
     * Fewer people deployed than this share of the ceiling, which is the authorised, else the planned strength.
     *
     * @param share above 0, at most 1
     */
    record StrengthBelow(double share) implements Threshold {

        public StrengthBelow {
            if (!(share > 0 && share <= 1)) {
                throw new IllegalArgumentException(
                        "is " + share + "; it must be above 0 and at most 1, so 40% is written 0.4");
            }
        }

        @Override
        public String field() {
            return "strengthBelowShare";
        }

        @Override
        public Number limit() {
            return share;
        }
    }

    /**
     * More people displaced than this.
     *
     * @param people not negative
     */
    record DisplacedAbove(long people) implements Threshold {

        public DisplacedAbove {
            if (people < 0) {
                throw new IllegalArgumentException("is " + people + "; it must not be negative");
            }
        }

        @Override
        public String field() {
            return "displacedAbove";
        }

        @Override
        public Number limit() {
            return people;
        }
    }

    /**
     * A figure departs by this share or more from what it was when the subscriber was last told, or else when they began
     * to watch it.
     *
     * @param share above 0, at most 10
     */
    record ChangeBy(double share) implements Threshold {

        private static final int MOST = 10;

        public ChangeBy {
            if (!(share > 0 && share <= MOST)) {
                throw new IllegalArgumentException("is " + share + "; it must be above 0 and at most " + MOST
                        + ", so a change by 20% is written 0.2");
            }
        }

        @Override
        public String field() {
            return "changeByShare";
        }

        @Override
        public Number limit() {
            return share;
        }

        /** Whether going from one figure to another is such a change; anything is one from nothing. */
        public boolean isReached(long from, long to) {
            return from == 0 ? to != 0 : Math.abs(to - from) >= share * from;
        }
    }
}
