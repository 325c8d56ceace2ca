package org.mandatewatch.contract.fact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A draft resolution on a mission exists.
 *
 * @param header what every fact has
 * @param sponsors countries, by English CLDR name; may be empty
 * @param stage how far it has come
 * @param symbol UN document symbol, such as {@code S/2024/703}; null when not said
 */
public record DraftResolution(
        @JsonUnwrapped FactHeader header,
        List<String> sponsors,
        DraftStage stage,
        @Nullable String symbol) implements Fact {

    public DraftResolution {
        sponsors = List.copyOf(sponsors);
    }
}
