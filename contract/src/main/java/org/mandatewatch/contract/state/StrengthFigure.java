package org.mandatewatch.contract.state;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.Qualifier;

/**
 * People of one measure (deployed, authorised, …).
 *
 * @param total the newest figure without contributor, else the sum of contributors; null when there is neither
 * @param qualifier of the total; {@code EXACT} for a sum
 * @param byContributor newest figure per country, keyed by English CLDR name
 */
public record StrengthFigure(
        @Nullable Long total,
        @Nullable Qualifier qualifier,
        Map<String, Long> byContributor,
        @JsonUnwrapped Support support) {

    public StrengthFigure {
        byContributor = Map.copyOf(byContributor);
    }
}
