package org.mandatewatch.ingest.domain.article;

import org.jspecify.annotations.Nullable;

/** Whose word a day of publication rests on, the weakest first. */
enum DayBasis {
    NONE,
    TEXT,
    METADATA,
    PUBLISHER;

    /** Reads {@code publishedOnBasis}; the clues in it are joined by {@code +}. */
    static DayBasis of(@Nullable String basis) {
        if (basis == null) {
            return NONE;
        }
        String first = basis.split("\\+", 2)[0];
        return switch (first) {
            case "publisher" -> PUBLISHER;
            case "metadata" -> METADATA;
            default -> TEXT;
        };
    }

    boolean outranks(DayBasis other) {
        return compareTo(other) > 0;
    }
}
