package org.mandatewatch.contract.fact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;

/**
 * A mandate ends, or ended, on a day unless somebody renews it.
 *
 * @param header what every fact has
 * @param window last days of the mandate, in the deciding body's zone; null when not said
 */
public record MandateExpiry(
        @JsonUnwrapped FactHeader header, @Nullable DateWindow window) implements Fact {}
