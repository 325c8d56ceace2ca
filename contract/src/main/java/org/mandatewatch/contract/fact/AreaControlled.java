package org.mandatewatch.contract.fact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Who controls an area.
 *
 * @param header what every fact has
 * @param by who, such as {@code armed gangs}
 * @param area where
 * @param share part of the area from 0 to 1, when a figure is given; null when not said
 */
public record AreaControlled(
        @JsonUnwrapped FactHeader header,
        String by,
        String area,
        @Nullable BigDecimal share) implements Fact {}
