package org.mandatewatch.contract.fact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.MissionId;

/**
 * One mission takes over from another.
 *
 * @param header what every fact has
 * @param successor the mission that takes over
 * @param on day of the handover; null when not said
 */
public record MissionSucceeded(
        @JsonUnwrapped FactHeader header,
        MissionId successor,
        @Nullable DateWindow on) implements Fact {}
