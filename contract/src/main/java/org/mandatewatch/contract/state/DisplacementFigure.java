package org.mandatewatch.contract.state;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.Displaced;
import org.mandatewatch.contract.fact.Qualifier;

/**
 * The newest displacement figure.
 *
 * @param reportedOn publication day of the report; null when unknown
 */
public record DisplacementFigure(
        String country,
        long count,
        Qualifier qualifier,
        Displaced people,
        @Nullable LocalDate reportedOn,
        @JsonUnwrapped Support support) {}
