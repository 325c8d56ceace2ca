package org.mandatewatch.mission.domain.mandate;

import java.util.List;
import java.util.Optional;
import org.mandatewatch.mission.domain.dates.DayWords;
import org.mandatewatch.mission.domain.dates.Windows;
import org.mandatewatch.mission.domain.deadline.DeadlineDraft;

/**
 * Closes expiries whose renewal nobody reported: when a text from after the day speaks of a later expiry, the mandate
 * went on. A text from before the day proves nothing, so a misreading cannot silence a warning.
 */
final class LaterExpiries {

    private LaterExpiries() {}

    static List<DeadlineDraft> resolve(List<DeadlineDraft> expiries) {
        return expiries.stream()
                .map(expiry -> expiry.isOpen()
                        ? successor(expiry, expiries)
                                .map(later -> expiry.resolved(
                                        "Prolonged: a later expiry is reported, " + DayWords.of(later.window())))
                                .orElse(expiry)
                        : expiry)
                .toList();
    }

    private static Optional<DeadlineDraft> successor(DeadlineDraft expiry, List<DeadlineDraft> all) {
        return all.stream()
                .filter(later -> Windows.earliest(later.window()).isAfter(Windows.latest(expiry.window())))
                .filter(later -> later.days().isReportedBeyond(expiry.window()))
                .findFirst();
    }
}
