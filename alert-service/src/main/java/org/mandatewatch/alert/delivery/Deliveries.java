package org.mandatewatch.alert.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.mandatewatch.alert.config.SecretKey;
import org.mandatewatch.alert.domain.Channel;
import org.mandatewatch.alert.persistence.SubscriptionRow;
import org.mandatewatch.common.clock.DomainClock;

/** Addresses messages: the only place where stored secrets become readable again. */
@ApplicationScoped
public class Deliveries {

    private final SecretKey secretKey;
    private final DomainClock clock;

    Deliveries(SecretKey secretKey, DomainClock clock) {
        this.secretKey = secretKey;
        this.clock = clock;
    }

    /** A message to a subscription's channel. */
    public Delivery to(SubscriptionRow row, String notification, String json) {
        List<String> secrets = new ArrayList<>();
        if (row.secret != null) {
            secrets.add(secretKey.decrypt(row.secret));
        }
        if (row.formerSecret != null
                && row.formerSecretUntil != null
                && row.formerSecretUntil.isAfter(clock.realNow())) {
            secrets.add(secretKey.decrypt(row.formerSecret));
        }
        return new Delivery(notification, row.id, Channel.of(row.channel, row.target), secrets, json);
    }
}
