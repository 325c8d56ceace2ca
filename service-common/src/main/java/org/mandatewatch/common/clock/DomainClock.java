package org.mandatewatch.common.clock;

import java.time.Duration;
import java.time.Instant;

/**
 * The two kinds of time. Domain time plans, dates and compares; real time runs leases, retries, timeouts and
 * signatures.
 *
 * <p>Edges read it once and pass the value down; domain packages never see a clock.
 */
public interface DomainClock {

    /** Domain time now. */
    Instant now();

    /** Real time now. */
    Instant realNow();

    /** Domain seconds per real second; 1 in real life. */
    double speed();

    /** How long a stretch of domain time takes in real time; never negative, at most 365 days. */
    default Duration toReal(Duration domain) {
        double seconds = Math.max(0, domain.toMillis() / 1000.0 / speed());
        return Duration.ofMillis((long) (Math.min(seconds, Duration.ofDays(365).toSeconds()) * 1000));
    }
}
