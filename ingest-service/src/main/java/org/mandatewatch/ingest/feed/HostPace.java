package org.mandatewatch.ingest.feed;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.mandatewatch.common.clock.DomainClock;

/** Keeps a distance between two calls of this process to one host. */
@ApplicationScoped
class HostPace {

    private final DomainClock clock;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Map<String, Instant> free = new HashMap<>();

    HostPace(DomainClock clock) {
        this.clock = clock;
    }

    /**
     * Returns when it is this caller's turn.
     *
     * @param distance to the next call
     * @throws PollingStopped when the service stops meanwhile
     */
    void await(String host, Duration distance) {
        Instant now = clock.realNow();
        Duration wait = Duration.between(now, turn(host, distance, now));
        try {
            if (stopping.await(Math.max(0, wait.toMillis()), TimeUnit.MILLISECONDS)) {
                throw new PollingStopped();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PollingStopped();
        }
    }

    private synchronized Instant turn(String host, Duration distance, Instant now) {
        free.values().removeIf(instant -> instant.isBefore(now));
        Instant turn = free.getOrDefault(host, now);
        free.put(host, turn.plus(distance));
        return turn;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping.countDown();
    }
}
