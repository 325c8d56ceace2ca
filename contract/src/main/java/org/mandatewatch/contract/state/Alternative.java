package org.mandatewatch.contract.state;

import java.util.List;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.FactId;

/**
 * Another window that sources give for the same deadline.
 *
 * @param supportedBy facts behind it, newest first, at most 20
 * @param evidence up to three quotes
 */
public record Alternative(DateWindow window, List<FactId> supportedBy, List<SourceQuote> evidence) {

    public Alternative {
        supportedBy = List.copyOf(supportedBy);
        evidence = List.copyOf(evidence);
    }
}
