package org.mandatewatch.alert.delivery;

import java.util.List;
import org.mandatewatch.alert.domain.Channel;

/**
 * One message on its way.
 *
 * @param notification id, which is the receiver's idempotency key
 * @param secrets what the channel keeps secret, newest first: one or, while a rotation lasts, two signing secrets of a
 *     webhook, else the address that is a password; empty where there is none
 * @param json the {@link MessageBody}
 */
public record Delivery(String notification, String subscription, Channel target, List<String> secrets, String json) {

    public Delivery {
        secrets = List.copyOf(secrets);
    }

    /**
     * The newest secret.
     *
     * @throws IllegalStateException when the channel has none
     */
    public String secret() {
        return secrets.stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("subscription " + subscription + " has lost its secret"));
    }

    /** What {@link #json()} says. */
    public MessageBody message() {
        return MessageBody.read(json);
    }
}
