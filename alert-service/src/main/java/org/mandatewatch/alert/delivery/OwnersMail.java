package org.mandatewatch.alert.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.mandatewatch.alert.domain.NotificationId;
import org.mandatewatch.alert.domain.SubscriptionId;
import org.mandatewatch.alert.persistence.NotificationRow;
import org.mandatewatch.alert.persistence.NotificationStatus;
import org.mandatewatch.alert.persistence.Notifications;
import org.mandatewatch.alert.persistence.SubscriptionRow;
import org.mandatewatch.alert.persistence.Subscriptions;
import org.mandatewatch.common.clock.DomainClock;
import org.mandatewatch.common.events.CloudEvents;
import org.mandatewatch.contract.MissionId;

/**
 * Tells owners by mail that another subscription of theirs has ended. It goes out like any notification, by way of
 * their own mail subscription, so it is retried and logged as they are. Call inside a transaction.
 */
@ApplicationScoped
public class OwnersMail {

    private static final String REASON = "channel-disabled";

    private final Subscriptions subscriptions;
    private final Notifications notifications;
    private final DomainClock clock;

    OwnersMail(Subscriptions subscriptions, Notifications notifications, DomainClock clock) {
        this.subscriptions = subscriptions;
        this.notifications = notifications;
        this.clock = clock;
    }

    void disabled(SubscriptionRow ended, NotificationRow notification, String why) {
        subscriptions.confirmedMails(ended.owner).stream()
                .filter(mail -> !mail.id.equals(ended.id))
                .findFirst()
                .ifPresent(mail -> add(mail, ended, notification, why));
    }

    private void add(SubscriptionRow mail, SubscriptionRow ended, NotificationRow notification, String why) {
        String id = NotificationId.of(
                        new SubscriptionId(mail.id),
                        new MissionId(notification.mission),
                        REASON,
                        null,
                        ended.id + "@" + Objects.requireNonNullElse(ended.failingSince, clock.realNow()),
                        0)
                .value();
        MessageBody body = MessageBody.disabled(id, mail, ended, why, clock.now());
        NotificationRow row = new NotificationRow();
        row.id = id;
        row.subscription = mail.id;
        row.channel = mail.channel;
        row.mission = notification.mission;
        row.reason = REASON;
        row.dueAt = clock.now();
        row.title = body.data().title();
        row.basedOn = List.of();
        row.status(NotificationStatus.PENDING);
        row.readyAt = Instant.EPOCH;
        // Nothing plans it, so nothing may take it back.
        row.again = true;
        row.body = CloudEvents.write(body);
        notifications.add(row);
    }
}
