package org.mandatewatch.contract.fact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * A country leads a mission.
 *
 * @param header what every fact has
 * @param country by English CLDR name
 * @param countryCode ISO 3166-1 alpha-2; null when not said
 */
public record LeadNation(
        @JsonUnwrapped FactHeader header,
        String country,
        @Nullable String countryCode) implements Fact {}
