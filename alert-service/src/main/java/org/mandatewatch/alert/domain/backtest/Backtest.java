package org.mandatewatch.alert.domain.backtest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.alert.domain.Dropped;
import org.mandatewatch.alert.domain.HeardMission;
import org.mandatewatch.alert.domain.Moment;
import org.mandatewatch.alert.domain.NotificationId;
import org.mandatewatch.alert.domain.NotificationPlanner;
import org.mandatewatch.alert.domain.Plan;
import org.mandatewatch.alert.domain.PlannedNotification;
import org.mandatewatch.alert.domain.Sent;
import org.mandatewatch.alert.domain.Subscription;
import org.mandatewatch.alert.domain.Told;

/**
 * Walks through a past period from one moment at which something happens to the next, and asks the planner each time: when
 * news came in, and when a notification fell due. It is the planner that runs today, over what was known then.
 */
public final class Backtest {

    private static final Comparator<Dropped> BY_DUE =
            Comparator.comparing(Dropped::dueAt).thenComparing(Dropped::id);

    private final Subscription subscription;
    private final Instant until;
    private final int mostPlannings;
    private final List<Told> told = new ArrayList<>();
    private final List<PlannedNotification> sent = new ArrayList<>();
    private final Map<NotificationId, Dropped> dropped = new LinkedHashMap<>();
    private int plannings;

    private Backtest(Subscription subscription, Instant until, int mostPlannings) {
        this.subscription = subscription;
        this.until = until;
        this.mostPlannings = mostPlannings;
    }

    /**
     * Replays one mission.
     *
     * @param subscription made at the beginning of the period
     * @param history of one mission in the order in which it was heard; what was heard before the period may be left out
     *     but for the last
     * @param until end of the period, exclusive
     * @param mostPlannings after which the replay gives up, so that no request runs for ever
     */
    public static Replayed run(Subscription subscription, Iterator<HeardAt> history, Instant until, int mostPlannings) {
        return new Backtest(subscription, until, mostPlannings).run(history);
    }

    private Replayed run(Iterator<HeardAt> history) {
        Instant now = subscription.createdAt();
        @Nullable HeardMission known = null;
        boolean complete = true;
        while (complete && history.hasNext()) {
            HeardAt next = history.next();
            if (!next.at().isBefore(until)) {
                break;
            }
            if (known != null && next.at().isAfter(now)) {
                complete = pass(known, now, next.at());
                now = next.at();
            }
            known = next.mission();
            now = next.at().isAfter(now) ? next.at() : now;
        }
        if (complete && known != null) {
            complete = pass(known, now, until);
        }
        return new Replayed(
                sent,
                dropped.values().stream()
                        .filter(d -> !d.dueAt().isBefore(subscription.createdAt())
                                && d.dueAt().isBefore(until))
                        .sorted(BY_DUE)
                        .toList(),
                plannings,
                complete);
    }

    /**
     * Time passes without news; what falls due before {@code end} is sent on the way.
     *
     * @return false when no more plannings are allowed
     */
    private boolean pass(HeardMission known, Instant from, Instant end) {
        Instant now = from;
        while (plannings < mostPlannings) {
            Plan plan = plan(known, now);
            Optional<PlannedNotification> next = plan.owed().stream().findFirst();
            if (next.isEmpty() || !next.get().dueAt().isBefore(end)) {
                return true;
            }
            if (next.get().dueAt().isAfter(now)) {
                // Its words, and whether it still makes sense, are decided when it goes out.
                now = next.get().dueAt();
            } else {
                tell(next.get());
            }
        }
        return false;
    }

    private Plan plan(HeardMission known, Instant now) {
        plannings++;
        Plan plan = NotificationPlanner.plan(subscription, known, new Sent(told), Moment.of(now, 1));
        for (Dropped one : plan.dropped()) {
            dropped.putIfAbsent(one.id(), one);
        }
        return plan;
    }

    private void tell(PlannedNotification notification) {
        sent.add(notification);
        dropped.remove(notification.id());
        told.add(new Told(
                notification.id(),
                notification.reason(),
                notification.deadline() == null ? null : notification.deadline().id(),
                notification.rung(),
                notification.revision(),
                notification.day(),
                notification.basedOn(),
                notification.dueAt()));
    }
}
