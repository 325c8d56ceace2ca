package org.mandatewatch.contract.fact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;

/**
 * A deciding body brought a mission into being.
 *
 * @param header what every fact has
 * @param body deciding body, such as {@code UN Security Council}
 * @param resolution number without year, such as {@code 2699}; null when not said
 * @param adopted day of the decision, in the body's zone; null when not said
 * @param duration length of the first mandate period; null when not said
 */
public record MandateAuthorised(
        @JsonUnwrapped FactHeader header,
        String body,
        @Nullable String resolution,
        @Nullable DateWindow adopted,
        @Nullable Period duration)
        implements Fact {}
