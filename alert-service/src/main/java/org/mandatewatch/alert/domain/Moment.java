package org.mandatewatch.alert.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * The time at which is planned.
 *
 * @param now domain time
 * @param tolerance how far behind its due time a message may be, in domain time, and still count as punctual
 */
public record Moment(Instant now, Duration tolerance) {

    /** A message is late when it is more than this behind in domain time … */
    public static final Duration LATE_DOMAIN = Duration.ofHours(1);

    /** … and more than this behind in real time. A fast clock alone makes nothing late. */
    public static final Duration LATE_REAL = Duration.ofMinutes(1);

    /** A moment on a clock that runs {@code speed} times as fast as real time. */
    public static Moment of(Instant now, double speed) {
        Duration realInDomain = Duration.ofMillis((long) Math.min(LATE_REAL.toMillis() * speed, 1e15));
        return new Moment(now, realInDomain.compareTo(LATE_DOMAIN) > 0 ? realInDomain : LATE_DOMAIN);
    }

    public boolean isLate(Instant due) {
        return now.isAfter(due.plus(tolerance));
    }

    public boolean isDue(Instant due) {
        return !due.isAfter(now);
    }

    /** The instant as of which a message due then speaks: its due time, or now when it is late. */
    public Instant speaksAt(Instant due) {
        return isLate(due) ? now : due;
    }
}
