package org.mandatewatch.contract.fact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * Somebody said something on the record.
 *
 * @param header what every fact has
 * @param speaker person, office or body
 * @param role office of the speaker; null when not said
 * @param quote the words said
 */
public record StatementMade(
        @JsonUnwrapped FactHeader header,
        String speaker,
        @Nullable String role,
        String quote) implements Fact {}
