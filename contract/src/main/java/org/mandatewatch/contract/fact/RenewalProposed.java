package org.mandatewatch.contract.fact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;

/**
 * Somebody proposes or discusses prolonging a mandate; nothing is decided.
 *
 * @param header what every fact has
 * @param body body that would decide
 * @param until proposed last day; null when not said
 * @param duration proposed length; null when not said
 */
public record RenewalProposed(
        @JsonUnwrapped FactHeader header,
        String body,
        @Nullable DateWindow until,
        @Nullable Period duration) implements Fact {}
