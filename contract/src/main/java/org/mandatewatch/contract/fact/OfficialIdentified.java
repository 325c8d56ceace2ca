package org.mandatewatch.contract.fact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * A person holds an office of a state or an organisation.
 *
 * @param header what every fact has
 * @param name as written, without titles
 * @param role office, such as {@code President of the Transitional Presidential Council}
 * @param of country or organisation; null when not said
 */
public record OfficialIdentified(
        @JsonUnwrapped FactHeader header,
        String name,
        String role,
        @Nullable String of) implements Fact {}
