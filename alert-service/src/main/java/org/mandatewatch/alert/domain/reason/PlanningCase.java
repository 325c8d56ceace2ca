package org.mandatewatch.alert.domain.reason;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.mandatewatch.alert.domain.HeardMission;
import org.mandatewatch.alert.domain.Moment;
import org.mandatewatch.alert.domain.NotificationId;
import org.mandatewatch.alert.domain.PlannedNotification;
import org.mandatewatch.alert.domain.Sent;
import org.mandatewatch.alert.domain.Slot;
import org.mandatewatch.alert.domain.Subscription;
import org.mandatewatch.alert.domain.text.Message;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.state.MissionState;
import org.mandatewatch.contract.state.SourceQuote;

/** All that a reason may look at to decide what one subscription is owed about one mission. */
public record PlanningCase(Subscription subscription, HeardMission mission, Sent sent, Moment moment) {

    MissionState state() {
        return mission.state();
    }

    /** True when the subscriber wanted to hear of it already: what happened before is not told afterwards. */
    boolean wantedAt(Instant instant, Reason reason) {
        return !since(reason).isAfter(instant);
    }

    /** Since when the subscriber wants to hear of this mission for that reason. */
    Instant since(Reason reason) {
        return subscription.since(state().id(), reason);
    }

    /** True when a message about the mission as a whole was told. */
    boolean wasTold(Reason reason, String part) {
        return sent.has(idAboutMission(reason, part));
    }

    PlannedNotification aboutMission(
            Reason reason, String part, Instant due, Message message, List<SourceQuote> evidence, Set<FactId> basedOn) {
        Slot slot = subscription.slot(due);
        return new PlannedNotification(
                idAboutMission(reason, part),
                subscription.id(),
                state().id(),
                reason.id(),
                null,
                null,
                0,
                slot.at(),
                null,
                null,
                message.title(),
                message.text(),
                evidence,
                basedOn,
                slot.digest());
    }

    private NotificationId idAboutMission(Reason reason, String part) {
        return NotificationId.of(subscription.id(), state().id(), reason.id(), null, part, 0);
    }
}
