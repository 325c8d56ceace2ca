package org.mandatewatch.alert.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.mandatewatch.alert.config.DeliveryConfig;
import org.mandatewatch.alert.persistence.NotificationRow;
import org.mandatewatch.alert.persistence.NotificationStatus;
import org.mandatewatch.alert.persistence.SubscriptionRow;
import org.mandatewatch.alert.persistence.Subscriptions;

/**
 * Notices that a subscription's receiver fails, and ends what has failed for days, as the Standard Webhooks
 * specification asks. The owner hears of it: in the subscription itself, in the log, and by mail where they have a
 * confirmed mail subscription. Call inside a transaction.
 */
@ApplicationScoped
public class ChannelHealth {

    private static final Logger LOG = Logger.getLogger("org.mandatewatch.alert.messages");

    private final Subscriptions subscriptions;
    private final OwnersMail ownersMail;
    private final DeliveryConfig config;

    ChannelHealth(Subscriptions subscriptions, OwnersMail ownersMail, DeliveryConfig config) {
        this.subscriptions = subscriptions;
        this.ownersMail = ownersMail;
        this.config = config;
    }

    /** Something arrived. */
    void works(String subscription) {
        subscriptions
                .find(subscription)
                .filter(row -> row.failingSince != null)
                .ifPresent(row -> row.failingSince = null);
    }

    /** Something did not arrive; disables the subscription when nothing has for too long. */
    void fails(NotificationRow notification, String detail, Instant realNow) {
        SubscriptionRow row = subscriptions.find(notification.subscription).orElse(null);
        if (row == null || row.disabledWhy != null) {
            return;
        }
        if (row.failingSince == null) {
            row.failingSince = realNow;
        }
        Duration failing = Duration.between(row.failingSince, realNow);
        // The first failure of a message that comes long after the last one may be a hiccup; its retries tell.
        boolean again = notification.attempts > 1 || notification.status() == NotificationStatus.FAILED;
        if (again && failing.compareTo(config.disableAfter()) >= 0) {
            end(row, notification, "nothing arrived since " + row.failingSince + "; last: " + detail);
        }
    }

    /** The receiver wants nothing any more. */
    void gone(NotificationRow notification, String detail) {
        subscriptions
                .find(notification.subscription)
                .filter(row -> row.disabledWhy == null)
                .ifPresent(row -> end(row, notification, detail));
    }

    private void end(SubscriptionRow row, NotificationRow notification, String why) {
        row.disabledWhy = why;
        LOG.warnf("Subscription %s (%s) of %s over %s is disabled: %s", row.id, row.label, row.owner, row.channel, why);
        ownersMail.disabled(row, notification, why);
    }
}
