package org.mandatewatch.contract.state;

import java.util.List;

/**
 * Two or more statements of about the same day that cannot all be true.
 *
 * @param path which value of the state, such as {@code mandate.expiry}
 * @param sides one per statement, each with its quotes
 */
public record Contradiction(String path, List<Side> sides) {

    public Contradiction {
        sides = List.copyOf(sides);
    }

    /**
     * One statement.
     *
     * @param value what it says, for people
     */
    public record Side(String value, List<SourceQuote> evidence) {

        public Side {
            evidence = List.copyOf(evidence);
        }
    }
}
