package org.mandatewatch.contract.state;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Who controls an area.
 *
 * @param share from 0 to 1; null when no figure was given
 */
public record Area(
        String by,
        String area,
        @Nullable BigDecimal share,
        @JsonUnwrapped Support support) {}
