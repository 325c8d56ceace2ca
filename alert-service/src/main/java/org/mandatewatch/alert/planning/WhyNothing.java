package org.mandatewatch.alert.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mandatewatch.alert.domain.Dropped;
import org.mandatewatch.alert.domain.Moment;
import org.mandatewatch.alert.domain.NotificationPlanner;
import org.mandatewatch.alert.domain.Plan;
import org.mandatewatch.alert.domain.Sent;
import org.mandatewatch.alert.domain.Subscription;
import org.mandatewatch.alert.persistence.Missions;
import org.mandatewatch.alert.persistence.Notifications;
import org.mandatewatch.alert.persistence.SubscriptionRow;
import org.mandatewatch.alert.persistence.Subscriptions;
import org.mandatewatch.common.clock.DomainClock;
import org.mandatewatch.contract.MissionId;

/** Says in a sentence why nothing is planned for a subscription. Call inside a transaction. */
@ApplicationScoped
public class WhyNothing {

    private final Missions missions;
    private final Notifications notifications;
    private final DomainClock clock;

    WhyNothing(Missions missions, Notifications notifications, DomainClock clock) {
        this.missions = missions;
        this.notifications = notifications;
        this.clock = clock;
    }

    public String explain(SubscriptionRow row) {
        if (row.disabledWhy != null) {
            return "The subscription is disabled: " + row.disabledWhy + ". Enable it with POST /api/v1/subscriptions/"
                    + row.id + "/enablement, or save it again.";
        }
        if (row.unconfirmedSince != null) {
            return "Its reader has yet to agree, by the link in the mail that we sent them."
                    + " POST /api/v1/subscriptions/" + row.id + "/confirmation sends it again.";
        }
        Subscription subscription = Subscriptions.read(row);
        Set<MissionId> unknown = new TreeSet<>(subscription.missions());
        List<String> reasons = new ArrayList<>();
        for (Missions.Known known : missions.all()) {
            MissionId mission = known.mission().state().id();
            if (subscription.wants(mission)) {
                unknown.remove(mission);
                reasons.add(known.mission().state().name() + ": " + explain(subscription, known, mission));
            }
        }
        for (MissionId mission : unknown) {
            reasons.add("Nothing is known of " + mission
                    + " yet; warnings are planned as soon as an article names one of its dates.");
        }
        return reasons.isEmpty()
                ? "No mission is known yet; warnings are planned as soon as an article names a date."
                : String.join(" ", reasons);
    }

    private String explain(Subscription subscription, Missions.Known known, MissionId mission) {
        Sent sent = new Sent(notifications.told(mission, subscription.id()).stream()
                .map(Notifications.ToldRow::told)
                .toList());
        Plan plan =
                NotificationPlanner.plan(subscription, known.mission(), sent, Moment.of(clock.now(), clock.speed()));
        Set<String> whys = new TreeSet<>();
        for (Dropped dropped : plan.dropped()) {
            whys.add((dropped.rung() == null ? "" : dropped.rung() + ": ") + dropped.why());
        }
        return whys.isEmpty() ? "no open deadline that you chose to hear of." : String.join("; ", whys) + ".";
    }
}
