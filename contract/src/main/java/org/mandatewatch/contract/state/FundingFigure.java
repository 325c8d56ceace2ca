package org.mandatewatch.contract.state;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.FundingNature;

/**
 * The newest report of money.
 *
 * @param amount in units of the currency
 * @param currency ISO 4217 code
 * @param reportedOn publication day of the report; null when unknown
 */
public record FundingFigure(
        BigDecimal amount,
        String currency,
        @Nullable String by,
        FundingNature nature,
        @Nullable LocalDate reportedOn,
        @JsonUnwrapped Support support) {}
