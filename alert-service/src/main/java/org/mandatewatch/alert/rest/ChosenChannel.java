package org.mandatewatch.alert.rest;

import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.alert.config.SecretKey;
import org.mandatewatch.alert.domain.Channel;
import org.mandatewatch.alert.persistence.SubscriptionRow;

/**
 * The channel that a subscriber asks for.
 *
 * @param secret what must be kept and never shown; null where there is none, or what is stored stays
 * @param calls address that messages would be sent to and that must be judged; null where it is not the subscriber's
 *     choice, or was judged before
 * @param keeps true when what is stored as secret stays
 */
record ChosenChannel(
        Channel channel, @Nullable String secret, @Nullable URI calls, boolean keeps) {

    static ChosenChannel open(Channel channel) {
        return new ChosenChannel(channel, null, null, false);
    }

    /** With a signing secret in place of none. */
    ChosenChannel signingWith(String signingSecret) {
        return new ChosenChannel(channel, signingSecret, calls, false);
    }

    /**
     * Writes what the channel keeps beside what it shows. Call while the row still shows the channel it had.
     *
     * @param realNow real time
     */
    void store(SubscriptionRow row, SecretKey key, Instant realNow) {
        boolean same = channel.type().equals(row.channel) && Objects.equals(channel.shown(), row.target);
        if (!keeps) {
            row.secret = secret == null ? null : key.encrypt(secret);
            row.formerSecret = null;
            row.formerSecretUntil = null;
        }
        if (!(channel instanceof Channel.Email)) {
            row.unconfirmedSince = null;
        } else if (!same) {
            // Each address is asked anew, and at once.
            row.unconfirmedSince = realNow;
            row.askedAt = null;
        }
        row.failingSince = null;
    }
}
