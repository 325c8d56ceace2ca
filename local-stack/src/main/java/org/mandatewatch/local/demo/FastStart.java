package org.mandatewatch.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.mandatewatch.local.stack.Readiness;
import org.mandatewatch.local.stack.SimClock;
import org.mandatewatch.local.stack.Stack;

/**
 * Starts the services in a fast clock such that they are ready just before the story begins.
 *
 * <p>The clock is given to a service when it starts and runs at once. So it is set to reach the story's beginning when the
 * services ought to be ready; when they take longer, they are started again with more time.
 */
final class FastStart {
    private static final Duration FIRST_GUESS = Duration.ofSeconds(15);
    private static final int MOST_TRIES = 4;
    private static final Duration LIMIT = Duration.ofSeconds(180);

    private FastStart() {}

    /** @return the clock that the ready services live by; empty when they never became ready in time */
    static Optional<SimClock> start(Stack stack, Readiness readiness) throws InterruptedException {
        Duration lead = FIRST_GUESS;
        for (int tries = 1; tries <= MOST_TRIES; tries++) {
            Instant began = Instant.now();
            var clock = new SimClock(Plot.START, began.plus(lead), Plot.SPEED);
            stack.startServices(clock);
            if (!readiness.await(LIMIT, () -> true).isEmpty()) {
                return Optional.empty();
            }
            if (Instant.now().isBefore(clock.realBase())) {
                return Optional.of(clock);
            }
            lead = Duration.between(began, Instant.now()).multipliedBy(3).dividedBy(2);
            stack.stopServices();
        }
        return Optional.empty();
    }
}
