package org.mandatewatch.contract.fact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;

/**
 * A deciding body voted, or put off a vote.
 *
 * @param header what every fact has
 * @param body deciding body
 * @param on day of the vote, in the body's zone; null when not said
 * @param outcome how it ended
 * @param tally the count, as far as told; null when not said
 * @param resolution number without year; null when not said
 */
public record VoteHeld(
        @JsonUnwrapped FactHeader header,
        String body,
        @Nullable DateWindow on,
        VoteOutcome outcome,
        @Nullable Tally tally,
        @Nullable String resolution)
        implements Fact {}
