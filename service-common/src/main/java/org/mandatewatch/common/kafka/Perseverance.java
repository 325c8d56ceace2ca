package org.mandatewatch.common.kafka;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Does work again until what it leans on is there: an outage must lose nothing. All waiting ends with the service. */
@ApplicationScoped
public class Perseverance {

    /**
     * How often work is tried that fails for itself. More than once, because a race with another replica looks like a
     * fault too (a key that was just taken, say) and is over with the next try.
     */
    static final int TRIES = 3;

    private static final Logger LOG = Logger.getLogger(Perseverance.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Map<String, String> troubles = new ConcurrentHashMap<>();

    /** What waits just now, and for what; empty when all is well. */
    public Map<String, String> troubles() {
        return new TreeMap<>(troubles);
    }

    /**
     * Runs work until it no longer fails for an outage.
     *
     * @param name of what is worked on, such as a topic; shown while it waits
     * @throws Stopping when the service stops meanwhile; the work is then not done
     * @throws RuntimeException what the work failed with, when that is no outage and came up {@value #TRIES} times
     */
    public void run(String name, Runnable work) {
        Duration pause = FIRST_PAUSE;
        int faults = 0;
        try {
            while (true) {
                try {
                    work.run();
                    return;
                } catch (RuntimeException failure) {
                    if (stopping.getCount() == 0) {
                        // What the work leans on may be closed already: then its failure says nothing about the work.
                        throw new Stopping(failure);
                    }
                    if (Outage.is(failure)) {
                        troubles.put(name, String.valueOf(failure.getMessage()));
                    } else if (++faults == TRIES) {
                        throw failure;
                    }
                    LOG.warnf("%s: trying again in %d ms: %s", name, pause.toMillis(), failure);
                    rest(pause);
                    pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
                }
            }
        } finally {
            troubles.remove(name);
        }
    }

    private void rest(Duration pause) {
        try {
            if (stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Stopping(null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopping(e);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopping.countDown();
    }
}
