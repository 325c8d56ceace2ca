package org.mandatewatch.alert.delivery;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How many messages a channel may send: so many a second, and after a rest at most one second's worth at once. Counted
 * for this process alone. Not thread-safe.
 */
final class RateLimit {

    private static final double NANOS = 1e9;

    private final double perSecond;
    private final LongSupplier nanoTime;
    private double allowed;
    private long counted;

    /**
     * @param perSecond above 0; {@link Integer#MAX_VALUE} for no limit
     * @param nanoTime as {@link System#nanoTime()}
     */
    RateLimit(int perSecond, LongSupplier nanoTime) {
        if (perSecond <= 0) {
            throw new IllegalArgumentException("a channel must be allowed at least one message a second");
        }
        this.perSecond = perSecond;
        this.nanoTime = nanoTime;
        this.allowed = perSecond;
        this.counted = nanoTime.getAsLong();
    }

    /** How many messages may begin now. */
    int available() {
        long now = nanoTime.getAsLong();
        allowed = Math.min(perSecond, allowed + (now - counted) / NANOS * perSecond);
        counted = now;
        return (int) allowed;
    }

    void take(int messages) {
        allowed -= messages;
    }

    /** How long it takes until one more message may begin; zero when one may now. */
    Duration untilNext() {
        return available() >= 1 ? Duration.ZERO : Duration.ofNanos((long) Math.ceil((1 - allowed) / perSecond * NANOS));
    }
}
