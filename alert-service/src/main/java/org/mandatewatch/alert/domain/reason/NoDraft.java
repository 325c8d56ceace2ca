package org.mandatewatch.alert.domain.reason;

import java.time.Instant;
import java.time.ZoneId;
import org.mandatewatch.alert.domain.DayRung;
import org.mandatewatch.alert.domain.NotificationId;
import org.mandatewatch.alert.domain.Plan;
import org.mandatewatch.alert.domain.Rung;
import org.mandatewatch.alert.domain.Slot;
import org.mandatewatch.alert.domain.Subscription;
import org.mandatewatch.alert.domain.text.Days;
import org.mandatewatch.alert.domain.text.Message;
import org.mandatewatch.contract.state.Deadline;
import org.mandatewatch.contract.state.DeadlineKind;
import org.mandatewatch.contract.state.DeadlineStatus;
import org.mandatewatch.contract.state.Decision;
import org.mandatewatch.contract.state.DecisionStage;

/** Seven days before a mandate runs out nobody has reported a draft resolution or a vote. */
public record NoDraft() implements Reason {

    private static final Rung WARNING = new DayRung(7);

    @Override
    public String id() {
        return "no-draft";
    }

    @Override
    public Plan plan(DeadlineCase planning) {
        if (!planning.subscription().wants(this)
                || planning.deadline().kind() != DeadlineKind.MANDATE_EXPIRY
                || !planning.log().isOpen()
                || underWay(planning.planning().state().decision())) {
            return Plan.EMPTY;
        }
        return Track.of(planning).stream()
                .filter(track -> track.revision() == planning.log().revision())
                .map(track -> plan(planning, track))
                .findFirst()
                .orElse(Plan.EMPTY);
    }

    private Plan plan(DeadlineCase planning, Track track) {
        Subscription subscription = planning.subscription();
        NotificationId id = planning.id(this, "", track.revision());
        Slot slot = subscription.slot(WARNING.due(
                track.day(),
                subscription.zone(),
                subscription.at(),
                ZoneId.of(track.window().zone())));
        Instant due = slot.at();
        if (due.isBefore(track.since()) || !planning.wantedAt(due, this)) {
            String why = due.isBefore(track.since()) ? "this date was first heard of" : "you asked for it";
            return Plan.of(planning.dropped(
                    id, this, null, track.revision(), track.window(), due, "its seven days had begun before " + why));
        }
        Instant speaking = planning.planning().moment().speaksAt(due);
        if (!track.dayOver().isAfter(speaking)) {
            return Plan.of(planning.dropped(
                    id, this, null, track.revision(), track.window(), due, "the day it counts to is over"));
        }
        String away = Days.away(planning.daysLeft(speaking, track.day()));
        Message message = Message.of(
                planning.missionName() + ": no draft resolution or vote reported, mandate "
                        + (track.day().equals(track.last()) ? "expires " : "may expire ") + away,
                "The mandate is expected to expire: " + Days.window(track.window())
                        + ". No article has reported a draft resolution or a date for a vote.",
                planning.background(),
                planning.subject().advice());
        return Plan.of(planning.planned(id, this, null, track.revision(), track.window(), slot, message));
    }

    /** An adopted resolution settled an earlier expiry; for this one nothing has begun. */
    private static boolean underWay(Decision decision) {
        Deadline vote = decision.vote();
        return (vote != null && vote.state() == DeadlineStatus.OPEN)
                || (decision.stage() != DecisionStage.NONE && decision.stage() != DecisionStage.ADOPTED);
    }
}
