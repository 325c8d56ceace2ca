package org.mandatewatch.ingest.domain.date;

import org.jspecify.annotations.Nullable;

/**
 * One way to read the words from token {@code from} to token {@code to}, exclusive.
 *
 * @param expression what they say
 */
record Reading(int from, int to, TimeExpression expression) {

    /** The reading that takes in more words; the first when both take as many. */
    static @Nullable Reading longer(@Nullable Reading one, @Nullable Reading other) {
        if (one == null) {
            return other;
        }
        return other != null && other.to - other.from > one.to - one.from ? other : one;
    }

    Reading startingAt(int earlier) {
        return new Reading(earlier, to, expression);
    }

    Reading as(TimeExpression other) {
        return new Reading(from, to, other);
    }
}
