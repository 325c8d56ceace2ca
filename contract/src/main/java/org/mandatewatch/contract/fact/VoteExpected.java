package org.mandatewatch.contract.fact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;

/**
 * A deciding body is expected to vote.
 *
 * @param header what every fact has
 * @param body deciding body
 * @param window when, in the body's zone; null when not said
 * @param subject what about, in a few words of the article; null when not said
 */
public record VoteExpected(
        @JsonUnwrapped FactHeader header,
        String body,
        @Nullable DateWindow window,
        @Nullable String subject) implements Fact {}
