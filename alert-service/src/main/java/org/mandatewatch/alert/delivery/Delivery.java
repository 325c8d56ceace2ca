package org.mandatewatch.alert.delivery;

import org.jspecify.annotations.Nullable;
import org.mandatewatch.alert.domain.Channel;

/**
 * One message on its way.
 *
 * @param notification id, which is the receiver's idempotency key
 * @param secret that signs it; null where the channel has none
 * @param json the {@link MessageBody}
 */
public record Delivery(
        String notification,
        String subscription,
        Channel target,
        @Nullable String secret,
        String json) {}
