package org.mandatewatch.alert.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mandatewatch.alert.domain.Dropped;
import org.mandatewatch.alert.domain.HeardMission;
import org.mandatewatch.alert.domain.Moment;
import org.mandatewatch.alert.domain.NotificationId;
import org.mandatewatch.alert.domain.NotificationPlanner;
import org.mandatewatch.alert.domain.Plan;
import org.mandatewatch.alert.domain.PlannedNotification;
import org.mandatewatch.alert.domain.Sent;
import org.mandatewatch.alert.domain.Subscription;
import org.mandatewatch.alert.domain.Withdrawal;
import org.mandatewatch.alert.persistence.Digests;
import org.mandatewatch.alert.persistence.Missions;
import org.mandatewatch.alert.persistence.NotificationRow;
import org.mandatewatch.alert.persistence.NotificationStatus;
import org.mandatewatch.alert.persistence.Notifications;
import org.mandatewatch.alert.planning.Replanning;
import org.mandatewatch.common.clock.DomainClock;
import org.mandatewatch.common.events.CloudEvents;
import org.mandatewatch.contract.MissionId;

/**
 * Gathers what a digest says just before it goes out, and lets all that it carries share its fate. Call inside a
 * transaction.
 */
@ApplicationScoped
class DigestMoment {

    private final Digests digests;
    private final Missions missions;
    private final Notifications notifications;
    private final Replanning replanning;
    private final DomainClock clock;

    DigestMoment(
            Digests digests, Missions missions, Notifications notifications, Replanning replanning, DomainClock clock) {
        this.digests = digests;
        this.missions = missions;
        this.notifications = notifications;
        this.replanning = replanning;
        this.clock = clock;
    }

    /** Locks the missions that a digest speaks of against news; before the digest itself, as everybody does. */
    Map<String, HeardMission> lockMissions(String digest) {
        Map<String, HeardMission> locked = new HashMap<>();
        for (String mission : digests.missions(digest)) {
            missions.forReading(mission).ifPresent(known -> locked.put(mission, known.mission()));
        }
        return locked;
    }

    /**
     * What the digest says now.
     *
     * @param known the missions that are locked
     * @return empty when there is nothing to tell; the row then says so, or waits
     */
    Optional<String> compose(
            NotificationRow digest, Subscription subscription, Map<String, HeardMission> known, Instant leaseEnd) {
        List<NotificationRow> carried = digests.carriedBy(digest);
        if (!carried.stream().allMatch(row -> known.containsKey(row.mission))) {
            // Another mission has joined since the locks were taken: once more from the beginning.
            digest.status(NotificationStatus.PENDING);
            digest.claim = null;
            digest.readyAt = Instant.EPOCH;
            return Optional.empty();
        }
        Moment moment = Moment.of(clock.now(), clock.speed());
        List<PlannedNotification> owed = new ArrayList<>();
        Set<String> mine = new HashSet<>();
        carried.forEach(row -> mine.add(row.id));
        Map<String, Plan> plans = new HashMap<>();
        for (NotificationRow row : carried) {
            HeardMission heard = Objects.requireNonNull(known.get(row.mission), row.mission);
            Plan plan = plans.computeIfAbsent(
                    row.mission,
                    mission -> NotificationPlanner.plan(
                            subscription, heard, sentBefore(mission, subscription, mine), moment));
            Optional<PlannedNotification> still = plan.find(new NotificationId(row.id));
            if (still.isEmpty()) {
                end(row, plan, heard);
            } else if (still.get().dueAt().isAfter(moment.now())) {
                row.status(NotificationStatus.PENDING);
                row.dueAt = still.get().dueAt();
            } else {
                owed.add(still.get());
                row.status(NotificationStatus.LEASED);
                row.claim = digest.claim;
                row.readyAt = leaseEnd;
            }
        }
        if (owed.isEmpty()) {
            digest.status(NotificationStatus.DROPPED);
            digest.why = "there was nothing to tell that day";
            digest.claim = null;
            return Optional.empty();
        }
        owed.sort(Comparator.comparing((PlannedNotification n) -> n.mission().value())
                .thenComparing(PlannedNotification::dueAt));
        return Optional.of(
                CloudEvents.write(MessageBody.digest(digest, subscription, owed, moment.speaksAt(digest.dueAt))));
    }

    /** What the digest carries is sent, waits or is given up as the digest is. */
    void settle(NotificationRow digest, Subscription subscription, Map<String, HeardMission> known) {
        List<NotificationRow> carried = digests.carriedBy(digest).stream()
                .filter(row -> row.status() == NotificationStatus.LEASED)
                .toList();
        Set<String> spokenOf = new HashSet<>();
        for (NotificationRow row : carried) {
            row.status(digest.status());
            row.sentAt = digest.sentAt;
            row.why = digest.why;
            row.claim = null;
            spokenOf.add(row.mission);
        }
        Moment moment = Moment.of(clock.now(), clock.speed());
        spokenOf.stream()
                .sorted()
                .map(known::get)
                .filter(Objects::nonNull)
                .forEach(mission -> replanning.replan(mission, List.of(subscription), moment));
    }

    private Sent sentBefore(String mission, Subscription subscription, Set<String> mine) {
        return new Sent(notifications.told(new MissionId(mission), subscription.id()).stream()
                .filter(told -> !mine.contains(told.id()))
                .map(Notifications.ToldRow::told)
                .toList());
    }

    private static void end(NotificationRow row, Plan plan, HeardMission mission) {
        Optional<String> why = plan.dropped().stream()
                .filter(dropped -> dropped.id().value().equals(row.id))
                .map(Dropped::why)
                .findFirst();
        row.status(why.isPresent() ? NotificationStatus.DROPPED : NotificationStatus.CANCELLED);
        row.why = why.orElseGet(() -> Withdrawal.why(mission, row.deadlineId, row.revision));
        row.claim = null;
    }
}
