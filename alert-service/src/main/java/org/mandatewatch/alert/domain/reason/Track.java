package org.mandatewatch.alert.domain.reason;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mandatewatch.alert.domain.DeadlineLog;
import org.mandatewatch.alert.domain.Revision;
import org.mandatewatch.alert.domain.Windows;
import org.mandatewatch.contract.DateWindow;

/**
 * A date that warnings run for. A deadline has one, or two while a move from one date to the other is not confirmed.
 *
 * @param since when this date was first heard of, in domain time
 * @param day the day that warnings count to
 * @param last the last possible day
 */
record Track(DateWindow window, int revision, Instant since, LocalDate day, LocalDate last) {

    /** The dates of an open deadline; none when no day is known. */
    static List<Track> of(DeadlineCase planning) {
        DeadlineLog log = planning.log();
        List<Track> tracks = new ArrayList<>();
        at(planning.deadline().window(), log.revision(), log.current().since()).ifPresent(tracks::add);
        planning.unconfirmedMoveFrom().ifPresent(old -> {
            int revision = Math.max(0, log.revision() - 1);
            while (revision > 0
                    && Windows.disjoint(log.revisions().get(revision).window(), old)) {
                revision--;
            }
            if (revision < log.revision()) {
                Revision before = log.revisions().get(revision);
                at(old, revision, before.since()).ifPresent(tracks::add);
            }
        });
        return tracks;
    }

    /** The first instant at which the counted day is over where the decision is taken. */
    Instant dayOver() {
        return Windows.end(day, window);
    }

    /** The first instant at which every possible day is over. */
    Instant over() {
        return Windows.end(last, window);
    }

    private static Optional<Track> at(DateWindow window, int revision, Instant since) {
        return Windows.counted(window)
                .flatMap(day -> Windows.last(window).map(last -> new Track(window, revision, since, day, last)));
    }
}
