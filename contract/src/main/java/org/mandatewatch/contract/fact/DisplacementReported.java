package org.mandatewatch.contract.fact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * How many people were driven from their homes.
 *
 * @param header what every fact has
 * @param country country they are in or fled, by English CLDR name
 * @param countryCode ISO 3166-1 alpha-2; null when not said
 * @param count people, 0 or more
 * @param qualifier how exact
 * @param people who is counted
 */
public record DisplacementReported(
        @JsonUnwrapped FactHeader header,
        String country,
        @Nullable String countryCode,
        long count,
        Qualifier qualifier,
        Displaced people)
        implements Fact {}
