package org.mandatewatch.alert.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.mandatewatch.alert.config.DeliveryConfig;
import org.mandatewatch.alert.domain.HeardMission;
import org.mandatewatch.alert.domain.Moment;
import org.mandatewatch.alert.persistence.AttemptRow;
import org.mandatewatch.alert.persistence.Claims.Claimed;
import org.mandatewatch.alert.persistence.Missions;
import org.mandatewatch.alert.persistence.NotificationRow;
import org.mandatewatch.alert.persistence.NotificationStatus;
import org.mandatewatch.alert.persistence.Notifications;
import org.mandatewatch.alert.persistence.Subscriptions;
import org.mandatewatch.alert.planning.Replanning;
import org.mandatewatch.common.clock.DomainClock;

/** Writes down how an attempt ended, and what follows from it. Call inside a transaction. */
@ApplicationScoped
public class DeliveryLog {

    private final Missions missions;
    private final Subscriptions subscriptions;
    private final ChannelHealth health;
    private final Notifications notifications;
    private final DigestMoment digests;
    private final Replanning replanning;
    private final DeliveryConfig config;
    private final DomainClock clock;

    DeliveryLog(
            Missions missions,
            Subscriptions subscriptions,
            ChannelHealth health,
            Notifications notifications,
            DigestMoment digests,
            Replanning replanning,
            DeliveryConfig config,
            DomainClock clock) {
        this.missions = missions;
        this.subscriptions = subscriptions;
        this.health = health;
        this.notifications = notifications;
        this.digests = digests;
        this.replanning = replanning;
        this.config = config;
        this.clock = clock;
    }

    /**
     * @param stateVersion that the message rested on
     * @param took real time
     */
    public void record(Claimed claimed, long stateVersion, Outcome outcome, Duration took) {
        String mission = notifications.missionOf(claimed.notification()).orElse(null);
        if (mission == null) {
            return; // The subscription was deleted meanwhile, and its log with it.
        }
        // News of the mission waits for us, or we for it: either it sees this message as told, or we see the news.
        Missions.Known known =
                mission.isEmpty() ? null : missions.forReading(mission).orElseThrow();
        Map<String, HeardMission> ofDigest =
                mission.isEmpty() ? digests.lockMissions(claimed.notification()) : Map.of();
        NotificationRow row = notifications.lock(claimed.notification()).orElse(null);
        if (row == null) {
            return;
        }
        Instant realNow = clock.realNow();
        attempt(row, outcome, took, realNow);
        boolean mine = claimed.token().equals(row.claim);
        switch (outcome) {
            case Outcome.Delivered delivered -> {
                row.status(NotificationStatus.SENT);
                row.sentAt = realNow;
                row.why = null;
                row.claim = null;
                row.again = false;
                health.works(row.subscription);
            }
            case Outcome.Failed failed
            when mine -> {
                retry(row, failed, realNow);
                health.fails(row, failed.detail(), realNow);
            }
            case Outcome.Failed failed -> {}
            case Outcome.Refused refused -> {
                giveUp(row, refused.detail());
                health.fails(row, refused.detail(), realNow);
            }
            case Outcome.Gone gone -> {
                giveUp(row, gone.detail());
                health.gone(row, gone.detail());
            }
        }
        if (known == null) {
            subscriptions
                    .find(row.subscription)
                    .map(Subscriptions::read)
                    .ifPresent(subscription -> digests.settle(row, subscription, ofDigest));
        } else if (known.version() != stateVersion) {
            subscriptions
                    .find(row.subscription)
                    .map(Subscriptions::read)
                    .ifPresent(subscription -> replanning.replan(
                            known.mission(), List.of(subscription), Moment.of(clock.now(), clock.speed())));
        }
    }

    private void attempt(NotificationRow row, Outcome outcome, Duration took, Instant realNow) {
        AttemptRow attempt = new AttemptRow();
        attempt.notification = row.id;
        attempt.number = row.attempts;
        attempt.at = realNow;
        attempt.outcome = outcome instanceof Outcome.Delivered ? "delivered" : "failed";
        attempt.status = outcome.status();
        attempt.detail = outcome.detail();
        attempt.tookMillis = took.toMillis();
        notifications.add(attempt);
    }

    private void retry(NotificationRow row, Outcome.Failed failed, Instant realNow) {
        if (row.attempts > config.retries().size()) {
            giveUp(row, "given up after " + row.attempts + " attempts: " + failed.detail());
            return;
        }
        Duration wait = config.retries().get(Math.max(0, row.attempts - 1));
        // Spread, so that receivers that failed together are not all called at once again.
        long jitter = ThreadLocalRandom.current().nextLong(wait.toMillis() / 5 + 1);
        Duration planned = wait.plusMillis(jitter);
        Duration asked = failed.retryAfter() == null ? Duration.ZERO : failed.retryAfter();
        row.status(NotificationStatus.PENDING);
        row.readyAt = realNow.plus(asked.compareTo(planned) > 0 ? asked : planned);
        row.claim = null;
        row.why = failed.detail();
    }

    private static void giveUp(NotificationRow row, String why) {
        row.status(NotificationStatus.FAILED);
        row.why = why;
        row.claim = null;
    }
}
