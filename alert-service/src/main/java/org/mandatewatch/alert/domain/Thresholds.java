package org.mandatewatch.alert.domain;

import org.jspecify.annotations.Nullable;

/**
 * Limits whose crossing is a state change worth a message.
 *
 * @param strengthBelowShare from 0 to 1: deployed people as a share of the authorised (else planned) strength
 * @param displacedAbove displaced people
 */
public record Thresholds(
        @Nullable Double strengthBelowShare, @Nullable Long displacedAbove) {

    public static final Thresholds NONE = new Thresholds(null, null);

    public Thresholds {
        if (strengthBelowShare != null && !(strengthBelowShare > 0 && strengthBelowShare <= 1)) {
            throw new IllegalArgumentException(
                    "thresholds.strengthBelowShare is " + strengthBelowShare + "; it must be above 0 and at most 1");
        }
        if (displacedAbove != null && displacedAbove < 0) {
            throw new IllegalArgumentException("thresholds.displacedAbove must not be negative");
        }
    }

    public boolean isEmpty() {
        return strengthBelowShare == null && displacedAbove == null;
    }
}
