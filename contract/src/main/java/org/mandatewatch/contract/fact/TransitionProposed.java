package org.mandatewatch.contract.fact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * Somebody proposes turning a mission into something else.
 *
 * @param header what every fact has
 * @param to what it would become, such as {@code UN peacekeeping operation}
 * @param by countries or bodies that propose it; may be empty
 */
public record TransitionProposed(@JsonUnwrapped FactHeader header, String to, List<String> by) implements Fact {

    public TransitionProposed {
        by = List.copyOf(by);
    }
}
