package org.mandatewatch.alert.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.mandatewatch.alert.config.SecretKey;
import org.mandatewatch.alert.persistence.SubscriptionRow;
import org.mandatewatch.alert.persistence.Subscriptions;
import org.mandatewatch.common.clock.DomainClock;
import org.mandatewatch.common.events.CloudEvents;

/** Messages that say nothing but that they arrived. */
@ApplicationScoped
public class TestMessages {

    private final SecretKey secretKey;
    private final DomainClock clock;

    TestMessages(SecretKey secretKey, DomainClock clock) {
        this.secretKey = secretKey;
        this.clock = clock;
    }

    /** A test message to a subscription's channel; each has its own id. */
    public Delivery of(SubscriptionRow row) {
        String id = "n-test-" + UUID.randomUUID();
        return new Delivery(
                id,
                row.id,
                Subscriptions.read(row).channel(),
                row.secret == null ? null : secretKey.decrypt(row.secret),
                CloudEvents.write(MessageBody.test(id, row.id, clock.now())));
    }
}
