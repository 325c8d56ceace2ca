package org.mandatewatch.alert.domain;

import java.time.Instant;
import org.mandatewatch.contract.DateWindow;

/**
 * One stretch between two moves of a deadline.
 *
 * @param window as it stands now; narrowing changes it in place
 * @param since when the move to it (or the deadline itself) was first heard of, in domain time
 * @param windowSince when the window last changed, in domain time
 */
public record Revision(DateWindow window, Instant since, Instant windowSince) {

    static Revision first(DateWindow window, Instant at) {
        return new Revision(window, at, at);
    }

    Revision narrowedTo(DateWindow newer, Instant at) {
        return Windows.sameDays(window, newer)
                ? new Revision(newer, since, windowSince)
                : new Revision(newer, since, at);
    }
}
