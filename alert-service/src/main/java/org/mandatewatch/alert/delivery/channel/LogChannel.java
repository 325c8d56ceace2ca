package org.mandatewatch.alert.delivery.channel;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.mandatewatch.alert.delivery.Delivery;
import org.mandatewatch.alert.delivery.DeliveryChannel;
import org.mandatewatch.alert.delivery.Outcome;

/** Writes messages to the service's own log, for trying out. */
@ApplicationScoped
public class LogChannel implements DeliveryChannel {

    private static final Logger LOG = Logger.getLogger("org.mandatewatch.alert.messages");

    @Override
    public String type() {
        return "log";
    }

    @Override
    public Outcome send(Delivery delivery) {
        LOG.infof("%s for %s: %s", delivery.notification(), delivery.subscription(), delivery.json());
        return new Outcome.Delivered(null, "written to the log");
    }
}
