package org.mandatewatch.alert.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mandatewatch.alert.domain.Dropped;
import org.mandatewatch.alert.domain.PlannedNotification;
import org.mandatewatch.alert.domain.Subscription;
import org.mandatewatch.alert.domain.backtest.Backtest;
import org.mandatewatch.alert.domain.backtest.Replayed;
import org.mandatewatch.alert.persistence.MissionHistory;
import org.mandatewatch.alert.persistence.Missions;
import org.mandatewatch.contract.MissionId;

/** Replays a past period for a subscription that was not there, within bounds. Call inside a transaction. */
@ApplicationScoped
public class PastPeriod {

    /** A planning takes well under a millisecond for a mission with few deadlines; so many take seconds. */
    private static final int MOST_PLANNINGS = 5_000;

    /** State versions read; each has to be put together. */
    private static final int MOST_VERSIONS = 10_000;

    private static final Comparator<PlannedNotification> IN_ORDER =
            Comparator.comparing(PlannedNotification::dueAt).thenComparing(PlannedNotification::id);
    private static final Comparator<Dropped> BY_DUE =
            Comparator.comparing(Dropped::dueAt).thenComparing(Dropped::id);

    private final Missions missions;
    private final MissionHistory history;

    PastPeriod(Missions missions, MissionHistory history) {
        this.missions = missions;
        this.history = history;
    }

    /**
     * What came out.
     *
     * @param knownSince by mission, in domain time; without those of which nothing was ever heard
     * @param notReplayed missions that were left out, wholly or from some day on, because the replay would take too long
     */
    public record Findings(
            List<PlannedNotification> sent,
            List<Dropped> heldBack,
            Map<MissionId, Instant> knownSince,
            List<MissionId> notReplayed) {}

    /**
     * @param subscription made when the period begins
     * @param until end of the period, exclusive, in domain time
     */
    public Findings replay(Subscription subscription, Instant until) {
        List<PlannedNotification> sent = new ArrayList<>();
        List<Dropped> heldBack = new ArrayList<>();
        Map<MissionId, Instant> knownSince = new TreeMap<>();
        List<MissionId> notReplayed = new ArrayList<>();
        int plannings = MOST_PLANNINGS;
        long versions = MOST_VERSIONS;
        for (MissionId mission : missions.ids()) {
            if (!subscription.wants(mission)) {
                continue;
            }
            history.since(mission).ifPresent(since -> knownSince.put(mission, since));
            versions -= history.count(mission, subscription.createdAt(), until);
            if (versions < 0 || plannings <= 0) {
                notReplayed.add(mission);
                continue;
            }
            Replayed replayed = Backtest.run(
                    subscription, history.between(mission, subscription.createdAt(), until), until, plannings);
            plannings -= replayed.plannings();
            sent.addAll(replayed.sent());
            heldBack.addAll(replayed.dropped());
            if (!replayed.complete()) {
                notReplayed.add(mission);
            }
        }
        sent.sort(IN_ORDER);
        heldBack.sort(BY_DUE);
        return new Findings(sent, heldBack, knownSince, notReplayed);
    }
}
