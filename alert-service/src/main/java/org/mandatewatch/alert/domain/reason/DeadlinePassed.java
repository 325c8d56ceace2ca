package org.mandatewatch.alert.domain.reason;

import java.util.Comparator;
import java.util.Optional;
import org.mandatewatch.alert.domain.LocalHours;
import org.mandatewatch.alert.domain.Plan;
import org.mandatewatch.alert.domain.Slot;
import org.mandatewatch.alert.domain.Subscription;
import org.mandatewatch.alert.domain.text.Days;
import org.mandatewatch.alert.domain.text.Message;

/**
 * The last possible day is over and nothing was heard of a decision. Falls due at the subscriber's hour after the end of
 * that day where the decision is taken; news until then cancels it.
 */
public record DeadlinePassed() implements Reason {

    @Override
    public String id() {
        return "deadline-passed";
    }

    @Override
    public Plan plan(DeadlineCase planning) {
        if (!planning.subscription().wants(this) || !planning.log().isOpen()) {
            return Plan.EMPTY;
        }
        // While a move is not confirmed, the deadline has passed only with the later of both dates.
        Optional<Track> latest = Track.of(planning).stream().max(Comparator.comparing(Track::over));
        return latest.filter(track -> track.over().isAfter(track.since()))
                .filter(track -> track.over().isAfter(planning.planning().since(this)))
                .map(track -> owed(planning, track))
                .orElse(Plan.EMPTY);
    }

    private Plan owed(DeadlineCase planning, Track track) {
        Subscription subscription = planning.subscription();
        Slot slot = subscription.slot(LocalHours.on(
                LocalHours.next(track.over(), subscription.at(), subscription.zone()),
                subscription.at(),
                subscription.zone()));
        Message message = Message.of(
                planning.missionName() + ": " + planning.subject().noun() + " of " + Days.window(track.window())
                        + " has passed with no news",
                "The last possible day, " + Days.day(track.last())
                        + ", is over and no article has reported a decision. That can mean that a decision was not "
                        + "reported, not that there was none.",
                planning.background(),
                planning.subject().advice());
        return Plan.of(planning.planned(
                planning.id(this, "", track.revision()), this, null, track.revision(), track.window(), slot, message));
    }
}
