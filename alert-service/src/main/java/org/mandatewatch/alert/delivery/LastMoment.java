package org.mandatewatch.alert.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.mandatewatch.alert.config.DeliveryConfig;
import org.mandatewatch.alert.domain.Dropped;
import org.mandatewatch.alert.domain.HeardMission;
import org.mandatewatch.alert.domain.Moment;
import org.mandatewatch.alert.domain.NotificationId;
import org.mandatewatch.alert.domain.NotificationPlanner;
import org.mandatewatch.alert.domain.Plan;
import org.mandatewatch.alert.domain.PlannedNotification;
import org.mandatewatch.alert.domain.Sent;
import org.mandatewatch.alert.domain.Subscription;
import org.mandatewatch.alert.domain.SubscriptionId;
import org.mandatewatch.alert.domain.Withdrawal;
import org.mandatewatch.alert.persistence.Claims.Claimed;
import org.mandatewatch.alert.persistence.Missions;
import org.mandatewatch.alert.persistence.NotificationRow;
import org.mandatewatch.alert.persistence.NotificationStatus;
import org.mandatewatch.alert.persistence.Notifications;
import org.mandatewatch.alert.persistence.SubscriptionRow;
import org.mandatewatch.alert.persistence.Subscriptions;
import org.mandatewatch.common.clock.DomainClock;
import org.mandatewatch.common.events.CloudEvents;
import org.mandatewatch.contract.MissionId;

/**
 * The check just before sending: is it still owed, by the newest state, the newest subscription and the hour? Composes
 * the message as of now. Call inside a transaction.
 */
@ApplicationScoped
public class LastMoment {

    private final Missions missions;
    private final Subscriptions subscriptions;
    private final Notifications notifications;
    private final Deliveries deliveries;
    private final DigestMoment digests;
    private final DeliveryConfig config;
    private final DomainClock clock;

    LastMoment(
            Missions missions,
            Subscriptions subscriptions,
            Notifications notifications,
            Deliveries deliveries,
            DigestMoment digests,
            DeliveryConfig config,
            DomainClock clock) {
        this.missions = missions;
        this.subscriptions = subscriptions;
        this.notifications = notifications;
        this.deliveries = deliveries;
        this.digests = digests;
        this.config = config;
        this.clock = clock;
    }

    /**
     * A delivery that may begin.
     *
     * @param stateVersion that it rests on
     */
    public record Go(Delivery delivery, long stateVersion) {}

    /** Empty when it must not go out now; the row then says why, or waits. */
    public Optional<Go> check(Claimed claimed) {
        String about = notifications.missionOf(claimed.notification()).orElse(null);
        if (about == null) {
            return Optional.empty();
        }
        if (about.isEmpty()) {
            return checkDigest(claimed);
        }
        Optional<Missions.Known> known = missions.forReading(about);
        Optional<NotificationRow> mine =
                notifications.lock(claimed.notification()).filter(row -> isMine(row, claimed));
        if (known.isEmpty() || mine.isEmpty()) {
            return Optional.empty();
        }
        NotificationRow row = mine.get();
        SubscriptionRow subscriber = subscriptions.find(row.subscription).orElseThrow();
        Instant now = clock.now();
        if (isForAnotherChannel(row, subscriber) || !mayHear(subscriber, now)) {
            release(row);
            return Optional.empty();
        }
        return compose(row, Subscriptions.read(subscriber), known.get().mission(), now)
                .map(json -> {
                    row.attempts++;
                    row.readyAt = clock.realNow().plus(config.lease());
                    row.body = json;
                    return new Go(
                            deliveries.to(subscriber, row.id, json), known.get().version());
                });
    }

    private Optional<Go> checkDigest(Claimed claimed) {
        Map<String, HeardMission> known = digests.lockMissions(claimed.notification());
        Optional<NotificationRow> mine =
                notifications.lock(claimed.notification()).filter(row -> isMine(row, claimed));
        if (mine.isEmpty()) {
            return Optional.empty();
        }
        NotificationRow row = mine.get();
        SubscriptionRow subscriber = subscriptions.find(row.subscription).orElseThrow();
        if (isForAnotherChannel(row, subscriber) || !mayHear(subscriber, clock.now())) {
            release(row);
            return Optional.empty();
        }
        Instant leaseEnd = clock.realNow().plus(config.lease());
        Optional<String> json = row.again && row.body != null
                ? Optional.of(row.body)
                : digests.compose(row, Subscriptions.read(subscriber), known, leaseEnd);
        return json.map(body -> {
            row.attempts++;
            row.readyAt = leaseEnd;
            row.body = body;
            return new Go(deliveries.to(subscriber, row.id, body), 0);
        });
    }

    private Optional<String> compose(
            NotificationRow row, Subscription subscription, HeardMission mission, Instant now) {
        if (row.again && row.body != null) {
            return Optional.of(row.body);
        }
        Moment moment = Moment.of(now, clock.speed());
        Plan plan = NotificationPlanner.plan(subscription, mission, sentBefore(row), moment);
        Optional<PlannedNotification> owed = plan.find(new NotificationId(row.id));
        if (owed.isEmpty()) {
            Optional<String> why = plan.dropped().stream()
                    .filter(d -> d.id().value().equals(row.id))
                    .map(Dropped::why)
                    .findFirst();
            row.status(why.isPresent() ? NotificationStatus.DROPPED : NotificationStatus.CANCELLED);
            row.why = why.orElseGet(() -> Withdrawal.why(mission, row.deadlineId, row.revision));
            row.claim = null;
            return Optional.empty();
        }
        if (owed.get().dueAt().isAfter(now)) {
            row.dueAt = owed.get().dueAt();
            release(row);
            return Optional.empty();
        }
        return Optional.of(CloudEvents.write(MessageBody.of(
                owed.get(), subscription.language(), moment.speaksAt(owed.get().dueAt()))));
    }

    private Sent sentBefore(NotificationRow row) {
        return new Sent(notifications.told(new MissionId(row.mission), new SubscriptionId(row.subscription)).stream()
                .filter(told -> !told.id().equals(row.id))
                .map(Notifications.ToldRow::told)
                .toList());
    }

    /**
     * The subscriber chose another channel after this was planned or claimed: its own worker sends it, for this one would
     * take the other's secret for an address.
     */
    private static boolean isForAnotherChannel(NotificationRow row, SubscriptionRow subscriber) {
        boolean another = !row.channel.equals(subscriber.channel);
        row.channel = subscriber.channel;
        return another;
    }

    private static boolean mayHear(SubscriptionRow subscriber, Instant now) {
        return subscriber.disabledWhy == null
                && subscriber.unconfirmedSince == null
                && (subscriber.pausedUntil == null || !subscriber.pausedUntil.isAfter(now));
    }

    private static boolean isMine(NotificationRow row, Claimed claimed) {
        return row.status() == NotificationStatus.LEASED && claimed.token().equals(row.claim);
    }

    private static void release(NotificationRow row) {
        row.status(NotificationStatus.PENDING);
        row.claim = null;
        row.readyAt = Instant.EPOCH;
    }
}
