package org.mandatewatch.contract.state;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;

/**
 * Something proposed about a mission's future and not decided: a renewal or a transition.
 *
 * @param until proposed last day; null when not said
 * @param duration proposed length; null when not said
 * @param transitionTo what the mission would become; null for a plain renewal
 */
public record Proposal(
        @Nullable DateWindow until,
        @Nullable Period duration,
        @Nullable String transitionTo,
        @JsonUnwrapped Support support) {}
