package org.mandatewatch.alert.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.mandatewatch.alert.persistence.SubscriptionRow;
import org.mandatewatch.common.clock.DomainClock;
import org.mandatewatch.common.events.CloudEvents;

/** Messages that say nothing but that they arrived. */
@ApplicationScoped
public class TestMessages {

    private final Deliveries deliveries;
    private final DomainClock clock;

    TestMessages(Deliveries deliveries, DomainClock clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** A test message to a subscription's channel; each has its own id. */
    public Delivery of(SubscriptionRow row) {
        String id = "n-test-" + UUID.randomUUID();
        return deliveries.to(row, id, CloudEvents.write(MessageBody.test(id, row.id, row.language, clock.now())));
    }
}
