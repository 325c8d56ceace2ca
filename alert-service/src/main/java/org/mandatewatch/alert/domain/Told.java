package org.mandatewatch.alert.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DeadlineId;
import org.mandatewatch.contract.FactId;

/**
 * A message that a subscriber has received, or may have received because its outcome is not known.
 *
 * @param reason name of the reason it was sent for
 * @param deadline null when it was about none
 * @param rung text of the rung; null when it was none
 * @param revision of the deadline it spoke of
 * @param day the day it counted to; null when it counted to none
 * @param basedOn facts it rested on
 * @param at when it was due, in domain time
 */
public record Told(
        NotificationId id,
        String reason,
        @Nullable DeadlineId deadline,
        @Nullable String rung,
        int revision,
        @Nullable LocalDate day,
        Set<FactId> basedOn,
        Instant at) {

    public Told {
        basedOn = Set.copyOf(basedOn);
    }
}
