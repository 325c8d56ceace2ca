package org.mandatewatch.alert.config;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** How deliveries are tried; all in real time. */
@ConfigMapping(prefix = "mandatewatch.alert.delivery")
public interface DeliveryConfig {

    /** What waits before each further attempt; after the last one the delivery is given up. */
    List<Duration> retries();

    /** For one attempt, from connecting to the last byte of the answer. */
    Duration timeout();

    /** How long a claimed notification belongs to its claimer; longer than {@link #timeout()}. */
    Duration lease();

    /** How long the worker sleeps at most when nothing is known to fall due; a fifth of it on a fast clock. */
    Duration poll();

    /** How many deliveries of one channel may be under way at once in this process. */
    int inFlight();

    /**
     * By channel, how many messages a second this process may send; without an entry as many as it can. Receivers that
     * everybody shares (a mail server, Telegram's API) throw out whoever is faster than they allow.
     */
    Map<String, Integer> perSecond();

    /** A subscription of which nothing arrived for this long is disabled. */
    Duration disableAfter();
}
