package org.mandatewatch.alert.mail;

import jakarta.enterprise.context.ApplicationScoped;
import org.mandatewatch.alert.delivery.Delivery;
import org.mandatewatch.alert.delivery.DeliveryChannel;
import org.mandatewatch.alert.delivery.Outcome;
import org.mandatewatch.alert.domain.Channel;

/** Mails in HTML and plain text to readers who agreed to get them. */
@ApplicationScoped
public class EmailChannel implements DeliveryChannel {

    private final Mails mails;

    EmailChannel(Mails mails) {
        this.mails = mails;
    }

    @Override
    public String type() {
        return "email";
    }

    @Override
    public Outcome send(Delivery delivery) {
        if (!(delivery.target() instanceof Channel.Email email)) {
            throw new IllegalArgumentException(delivery.notification() + " is not for a mail address");
        }
        return mails.warning(delivery.message().data(), email.address());
    }
}
