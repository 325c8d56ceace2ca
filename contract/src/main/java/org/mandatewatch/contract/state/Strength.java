package org.mandatewatch.contract.state;

import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.Measure;

/**
 * A mission's people. Announced additions stand apart: they are never added to those deployed.
 *
 * @param shortfall people missing against {@code shortfallAgainst}; null when either figure is unknown; never negative
 * @param shortfallAgainst the authorised ceiling, else the planned total
 */
public record Strength(
        @Nullable StrengthFigure deployed,
        @Nullable StrengthFigure authorised,
        @Nullable StrengthFigure pledged,
        @Nullable StrengthFigure planned,
        @Nullable StrengthFigure additional,
        @Nullable StrengthFigure withdrawn,
        @Nullable Long shortfall,
        @Nullable Measure shortfallAgainst) {

    public static final Strength NONE = new Strength(null, null, null, null, null, null, null, null);
}
