package org.mandatewatch.contract.fact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;

/**
 * A government or body asked for a mission.
 *
 * @param header what every fact has
 * @param by who asked
 * @param on when; null when not said
 */
public record MissionRequested(
        @JsonUnwrapped FactHeader header,
        String by,
        @Nullable DateWindow on) implements Fact {}
