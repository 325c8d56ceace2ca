package org.mandatewatch.ingest.domain.feed;

import java.time.Duration;
import java.time.Instant;

/**
 * Decides when an entry's page is looked at again for silent edits: soon while it is young, then each time after as long
 * as it has been known, and no more when it is old. A page known for a week is thus fetched some ten times in all.
 *
 * @param soonest from one look to the next
 * @param oldest pages are left alone from this age on
 */
public record PageRecheck(Duration soonest, Duration oldest) {

    /**
     * True when it is time.
     *
     * @param firstSeenAt when the entry first stood in the feed
     * @param fetchedAt when its page was last looked at
     */
    public boolean isDue(Instant firstSeenAt, Instant fetchedAt, Instant now) {
        Duration known = Duration.between(firstSeenAt, fetchedAt);
        Duration pause = known.compareTo(soonest) > 0 ? known : soonest;
        return now.isBefore(firstSeenAt.plus(oldest)) && !now.isBefore(fetchedAt.plus(pause));
    }
}
