package org.mandatewatch.ingest.domain.extract.entity;

import org.jspecify.annotations.Nullable;

/** The cities that "the capital" of a country means. */
public final class Capitals {

    private Capitals() {}

    /** The seat of a country's government, where the tables name one. */
    public static @Nullable String of(@Nullable Country country) {
        return country == null ? null : Countries.FRENCH.capitalOf(country);
    }
}
