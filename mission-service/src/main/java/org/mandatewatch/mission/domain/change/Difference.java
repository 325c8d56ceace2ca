package org.mandatewatch.mission.domain.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.FactId;

/**
 * One value that differs between two states.
 *
 * @param kind {@code added}, {@code changed} or {@code removed}
 * @param before JSON value; null when there was none
 * @param after JSON value; null when there is none any more
 * @param factIds the facts behind the new value; for a removed one those that were behind it
 */
public record Difference(
        String kind,
        String path,
        @Nullable Object before,
        @Nullable Object after,
        List<FactId> factIds) {

    public Difference {
        factIds = List.copyOf(factIds);
    }
}
