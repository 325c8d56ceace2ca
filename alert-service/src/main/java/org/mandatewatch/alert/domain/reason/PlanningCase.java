package org.mandatewatch.alert.domain.reason;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.mandatewatch.alert.domain.HeardMission;
import org.mandatewatch.alert.domain.Moment;
import org.mandatewatch.alert.domain.NotificationId;
import org.mandatewatch.alert.domain.PlannedNotification;
import org.mandatewatch.alert.domain.Sent;
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

    /** True when the subscription was there already: what happened before is not told afterwards. */
    boolean existedAt(Instant instant) {
        return !subscription.createdAt().isAfter(instant);
    }

    PlannedNotification aboutMission(
            Reason reason, String part, Instant due, Message message, List<SourceQuote> evidence, Set<FactId> basedOn) {
        return new PlannedNotification(
                NotificationId.of(subscription.id(), state().id(), reason.id(), null, part, 0),
                subscription.id(),
                state().id(),
                reason.id(),
                null,
                null,
                0,
                subscription.outsideQuietHours(due),
                null,
                null,
                message.title(),
                message.text(),
                evidence,
                basedOn);
    }
}
