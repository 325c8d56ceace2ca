package org.mandatewatch.alert.planning;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.alert.domain.DeadlineRef;
import org.mandatewatch.alert.domain.Dropped;
import org.mandatewatch.alert.domain.HeardMission;
import org.mandatewatch.alert.domain.Moment;
import org.mandatewatch.alert.domain.NotificationPlanner;
import org.mandatewatch.alert.domain.Plan;
import org.mandatewatch.alert.domain.PlannedNotification;
import org.mandatewatch.alert.domain.Sent;
import org.mandatewatch.alert.domain.Subscription;
import org.mandatewatch.alert.domain.SubscriptionId;
import org.mandatewatch.alert.domain.Withdrawal;
import org.mandatewatch.alert.persistence.Digests;
import org.mandatewatch.alert.persistence.NotificationRow;
import org.mandatewatch.alert.persistence.NotificationStatus;
import org.mandatewatch.alert.persistence.Notifications;
import org.mandatewatch.alert.persistence.Notifications.ToldRow;
import org.mandatewatch.common.events.CloudEvents;
import org.mandatewatch.common.json.ContractJson;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.MissionId;

/**
 * Brings the stored notifications of subscriptions in line with what the planner says now. Runs inside the caller's
 * transaction, so that new state and new plan become true together.
 */
@ApplicationScoped
public class Replanning {

    private final Notifications notifications;

    private final Digests digests;

    Replanning(Notifications notifications, Digests digests) {
        this.notifications = notifications;
        this.digests = digests;
    }

    /** Plans one mission anew for the subscriptions given; answers the plan of each. */
    public Map<SubscriptionId, Plan> replan(HeardMission mission, List<Subscription> subscriptions, Moment moment) {
        MissionId id = mission.state().id();
        @Nullable
        SubscriptionId only =
                subscriptions.size() == 1 ? subscriptions.getFirst().id() : null;
        Map<String, List<ToldRow>> told =
                notifications.told(id, only).stream().collect(Collectors.groupingBy(ToldRow::subscription));
        Map<String, List<NotificationRow>> unsent =
                notifications.unsent(id, only).stream().collect(Collectors.groupingBy(row -> row.subscription));
        Map<SubscriptionId, Plan> plans = new HashMap<>();
        for (Subscription subscription : subscriptions) {
            String name = subscription.id().value();
            Sent sent = new Sent(told.getOrDefault(name, List.of()).stream()
                    .map(ToldRow::told)
                    .toList());
            Plan plan = NotificationPlanner.plan(subscription, mission, sent, moment);
            apply(plan, subscription, mission, unsent.getOrDefault(name, List.of()));
            plans.put(subscription.id(), plan);
        }
        return plans;
    }

    private void apply(Plan plan, Subscription subscription, HeardMission mission, List<NotificationRow> unsent) {
        Map<String, NotificationRow> rows = unsent.stream().collect(Collectors.toMap(row -> row.id, row -> row));
        Set<String> mentioned = new HashSet<>();
        Map<LocalDate, Boolean> open = new HashMap<>();
        for (PlannedNotification owed : plan.owed()) {
            mentioned.add(owed.id().value());
            NotificationRow row = put(owed, subscription, rows.get(owed.id().value()));
            LocalDate day = owed.digest();
            boolean carried =
                    day != null && open.computeIfAbsent(day, d -> digests.open(subscription, d, owed.dueAt()));
            // What comes too late for its day's digest goes out by itself.
            row.digest = carried ? day : null;
            row.channel = carried ? Digests.CARRIED : subscription.channel().type();
        }
        for (Dropped dropped : plan.dropped()) {
            if (mentioned.add(dropped.id().value())) {
                drop(dropped, subscription, mission, rows.get(dropped.id().value()));
            }
        }
        for (NotificationRow row : unsent) {
            if (!mentioned.contains(row.id) && row.status() == NotificationStatus.PENDING && !row.again) {
                end(row, NotificationStatus.CANCELLED, Withdrawal.why(mission, row.deadlineId, row.revision));
            }
        }
    }

    private NotificationRow put(PlannedNotification owed, Subscription subscription, @Nullable NotificationRow row) {
        if (row == null) {
            NotificationRow fresh = new NotificationRow();
            fresh.id = owed.id().value();
            fresh.subscription = subscription.id().value();
            fresh.mission = owed.mission().value();
            fresh.reason = owed.reason();
            fresh.rung = owed.rung();
            fresh.revision = owed.revision();
            reopen(fresh);
            describe(fresh, owed);
            fresh.channel = subscription.channel().type();
            notifications.add(fresh);
            return fresh;
        }
        if (row.status() == NotificationStatus.CANCELLED || row.status() == NotificationStatus.DROPPED) {
            reopen(row);
        }
        describe(row, owed);
        return row;
    }

    private void drop(Dropped dropped, Subscription subscription, HeardMission mission, @Nullable NotificationRow row) {
        if (row == null) {
            NotificationRow fresh = new NotificationRow();
            fresh.id = dropped.id().value();
            fresh.subscription = subscription.id().value();
            fresh.channel = subscription.channel().type();
            fresh.mission = mission.state().id().value();
            fresh.reason = dropped.reason();
            fresh.deadlineId =
                    dropped.deadline() == null ? null : dropped.deadline().id().value();
            fresh.deadline = dropped.deadline() == null ? null : CloudEvents.write(dropped.deadline());
            fresh.rung = dropped.rung();
            fresh.revision = dropped.revision();
            fresh.dueAt = dropped.dueAt();
            fresh.title = dropped.title();
            fresh.basedOn = List.of();
            reopen(fresh);
            end(fresh, NotificationStatus.DROPPED, dropped.why());
            notifications.add(fresh);
        } else if (row.status() == NotificationStatus.PENDING && !row.again) {
            end(row, NotificationStatus.DROPPED, dropped.why());
        }
    }

    private static void reopen(NotificationRow row) {
        row.status(NotificationStatus.PENDING);
        row.why = null;
        row.claim = null;
        row.readyAt = Instant.EPOCH;
        row.attempts = 0;
        row.again = false;
    }

    private static void end(NotificationRow row, NotificationStatus status, String why) {
        row.status(status);
        row.why = why;
        row.claim = null;
    }

    private static void describe(NotificationRow row, PlannedNotification owed) {
        row.dueAt = owed.dueAt();
        row.day = owed.day();
        row.title = owed.title();
        List<String> facts = owed.basedOn().stream().map(FactId::value).sorted().toList();
        if (!facts.equals(row.basedOn)) {
            row.basedOn = facts;
        }
        DeadlineRef deadline = owed.deadline();
        row.deadlineId = deadline == null ? null : deadline.id().value();
        if (!same(row.deadline, deadline)) {
            row.deadline = deadline == null ? null : CloudEvents.write(deadline);
        }
    }

    /** The database rewrites JSON, so that texts differ where the value does not. */
    private static boolean same(@Nullable String json, @Nullable DeadlineRef deadline) {
        if (json == null || deadline == null) {
            return json == null && deadline == null;
        }
        try {
            return ContractJson.mapper().readValue(json, DeadlineRef.class).equals(deadline);
        } catch (JsonProcessingException e) {
            return false;
        }
    }
}
