package org.mandatewatch.alert.domain;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a message is repeated until somebody acknowledges it.
 *
 * @param every from {@link #SHORTEST} to {@link #LONGEST}, between one time and the next, in domain time
 * @param times from 1 to {@link #MOST}
 * @param then another subscription of the same owner, over whose channel it goes once more when nobody acknowledged the
 *     last repetition either; null for nowhere
 */
public record Repeat(Duration every, int times, @Nullable SubscriptionId then) {

    public static final Duration SHORTEST = Duration.ofMinutes(5);
    public static final Duration LONGEST = Duration.ofDays(7);
    public static final int MOST = 20;

    public Repeat {
        if (every.compareTo(SHORTEST) < 0 || every.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("every " + every + "; it must be from PT5M to P7D");
        }
        if (times < 1 || times > MOST) {
            throw new IllegalArgumentException(times + " times; it must be from 1 to " + MOST);
        }
    }
}
