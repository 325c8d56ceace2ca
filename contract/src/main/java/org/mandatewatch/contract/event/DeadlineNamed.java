package org.mandatewatch.contract.event;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.DeadlineId;
import org.mandatewatch.contract.EventId;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.MissionId;
import org.mandatewatch.contract.state.DeadlineKind;

/**
 * mission-service gave a deadline its lasting name.
 *
 * @param at when it was said, in domain time
 * @param by who said so: a service, or an editor's label
 * @param mission whose deadline
 * @param deadline the name
 * @param deadlineKind what kind of deadline
 * @param anchors facts that the deadline rested on when it was named; a deadline that rests on any of them carries the name
 * @param window its days when it was named, by which the name finds its deadline again once all anchors are gone; null
 *     in events from before this field
 */
public record DeadlineNamed(
        EventId id,
        Instant at,
        String by,
        MissionId mission,
        DeadlineId deadline,
        DeadlineKind deadlineKind,
        Set<FactId> anchors,
        @Nullable DateWindow window)
        implements FactEvent {

    public DeadlineNamed {
        anchors = Set.copyOf(anchors);
    }
}
