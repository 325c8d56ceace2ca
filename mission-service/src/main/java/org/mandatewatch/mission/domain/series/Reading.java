package org.mandatewatch.mission.domain.series;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.Qualifier;

/**
 * One figure as an article gave it. Equal figures are equal readings, whoever reports them.
 *
 * @param measure what is counted, such as {@code deployed} or {@code killed}
 * @param value without trailing zeros, so that 5 and 5.0 are one figure
 * @param qualifier how exact; null for figures that come without one
 * @param unit people of some kind, or an ISO 4217 currency
 * @param contributor country that sends people, or whoever gives money; null when not said
 * @param about country of the displaced, or who the casualties are; null when not said
 */
record Reading(
        String measure,
        BigDecimal value,
        @Nullable Qualifier qualifier,
        String unit,
        @Nullable String contributor,
        @Nullable String about) {

    Reading {
        // Scale 0 at least: 700000 must not become 7E+5.
        BigDecimal shortest = value.stripTrailingZeros();
        value = shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
