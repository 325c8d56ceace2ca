package org.mandatewatch.alert.domain;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Limits whose crossing is a state change worth a message; each null when it is not watched. */
public record Thresholds(
        Threshold.@Nullable StrengthBelow strengthBelow,
        Threshold.@Nullable DisplacedAbove displacedAbove,
        Threshold.@Nullable ChangeBy changeBy) {

    public static final Thresholds NONE = new Thresholds(null, null, null);

    /** Those that are watched. */
    public List<Threshold> all() {
        return Stream.<@Nullable Threshold>of(strengthBelow, displacedAbove, changeBy)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    public boolean isEmpty() {
        return all().isEmpty();
    }
}
