package org.mandatewatch.contract.fact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;

/**
 * A deciding body decided to prolong a mandate. Proposals and drafts are not this.
 *
 * @param header what every fact has
 * @param body deciding body
 * @param resolution number without year; null when not said
 * @param adopted day of the decision; null when not said
 * @param until new last day; null when not said
 * @param duration length of the extension; null when not said
 * @param technicalRollover true for a short extension that changes nothing else
 */
public record MandateRenewed(
        @JsonUnwrapped FactHeader header,
        String body,
        @Nullable String resolution,
        @Nullable DateWindow adopted,
        @Nullable DateWindow until,
        @Nullable Period duration,
        boolean technicalRollover)
        implements Fact {}
