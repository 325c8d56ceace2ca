package org.mandatewatch.contract.fact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;

/**
 * A mandate is over.
 *
 * @param header what every fact has
 * @param reason why
 * @param on day it ended; null when not said
 */
public record MandateEnded(
        @JsonUnwrapped FactHeader header,
        EndReason reason,
        @Nullable DateWindow on) implements Fact {}
