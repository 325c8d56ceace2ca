package org.mandatewatch.contract.fact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * How many people a mission has, may have, is promised, gains or loses.
 *
 * @param header what every fact has
 * @param measure what is counted
 * @param count people, 0 or more
 * @param qualifier how exact
 * @param contributor country, by English CLDR name; null for the whole mission
 * @param personnel who is counted
 */
public record StrengthReported(
        @JsonUnwrapped FactHeader header,
        Measure measure,
        long count,
        Qualifier qualifier,
        @Nullable String contributor,
        Personnel personnel)
        implements Fact {}
