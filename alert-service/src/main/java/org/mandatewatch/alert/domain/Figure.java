package org.mandatewatch.alert.domain;

import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.state.MissionState;
import org.mandatewatch.contract.state.Strength;
import org.mandatewatch.contract.state.StrengthFigure;

/**
 * The figures that thresholds look at, as they stood from one state version on.
 *
 * @param since when they were heard, in domain time
 * @param change id of the change that brought them; names the notification
 * @param displaced people; null when unknown
 * @param deployed people; null when unknown
 * @param ceiling authorised, else planned people; null when unknown
 * @param facts behind the figures
 */
public record Figure(
        Instant since,
        String change,
        @Nullable Long displaced,
        @Nullable Long deployed,
        @Nullable Long ceiling,
        Set<FactId> facts) {

    public Figure {
        facts = Set.copyOf(facts);
    }

    static Figure of(MissionState state, String change, Instant at) {
        Strength strength = state.strength();
        StrengthFigure against = strength.authorised() != null ? strength.authorised() : strength.planned();
        Set<FactId> facts = new HashSet<>();
        if (state.displacement() != null) {
            facts.addAll(state.displacement().support().supportedBy());
        }
        if (strength.deployed() != null) {
            facts.addAll(strength.deployed().support().supportedBy());
        }
        return new Figure(
                at,
                change,
                state.displacement() == null ? null : state.displacement().count(),
                strength.deployed() == null ? null : strength.deployed().total(),
                against == null ? null : against.total(),
                facts);
    }

    boolean sameNumbers(Figure other) {
        return Objects.equals(displaced, other.displaced)
                && Objects.equals(deployed, other.deployed)
                && Objects.equals(ceiling, other.ceiling);
    }

    /** Whether the figures lie beyond a limit; null when they do not say. */
    public @Nullable Boolean displacedAbove(Threshold.DisplacedAbove limit) {
        return displaced == null ? null : displaced > limit.people();
    }

    /** Whether the figures lie below a limit; null when they do not say. */
    public @Nullable Boolean strengthBelow(Threshold.StrengthBelow limit) {
        return deployed == null || ceiling == null || ceiling <= 0 ? null : deployed < limit.share() * ceiling;
    }
}
