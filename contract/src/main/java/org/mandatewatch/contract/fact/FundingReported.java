package org.mandatewatch.contract.fact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Money for a mission or a response.
 *
 * @param header what every fact has
 * @param amount in units of the currency, not thousands or millions
 * @param currency ISO 4217 code
 * @param by who gives or owes it; null when not said
 * @param nature promised, given, needed or budgeted
 */
public record FundingReported(
        @JsonUnwrapped FactHeader header,
        BigDecimal amount,
        String currency,
        @Nullable String by,
        FundingNature nature) implements Fact {}
