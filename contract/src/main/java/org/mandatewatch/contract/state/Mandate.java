package org.mandatewatch.contract.state;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a mission's mandate.
 *
 * @param expiry the open expiry that people wait for; null when none is known
 * @param periods oldest first
 */
public record Mandate(@Nullable Deadline expiry, List<MandatePeriod> periods) {

    public static final Mandate NONE = new Mandate(null, List.of());

    public Mandate {
        periods = List.copyOf(periods);
    }
}
