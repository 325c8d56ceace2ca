package org.mandatewatch.ingest.messaging;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.mandatewatch.ingest.persistence.ArchiveUnavailable;

/** Does work again until the database and Kafka are there to do it with: an outage must lose nothing. */
@ApplicationScoped
public class Perseverance {

    private static final Logger LOG = Logger.getLogger(Perseverance.class);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile String trouble = "";

    /** What keeps the work from being done just now; empty when all is well. */
    public Optional<String> trouble() {
        return Optional.of(trouble).filter(t -> !t.isEmpty());
    }

    /**
     * Runs work until it no longer fails for an outage. Other failures pass through, except while the service stops.
     *
     * @throws Stopping when the service stops meanwhile; the work is then not done
     */
    void run(Runnable work) {
        Duration pause = FIRST_PAUSE;
        while (true) {
            try {
                work.run();
                trouble = "";
                return;
            } catch (ArchiveUnavailable | NotAcknowledged outage) {
                trouble = String.valueOf(outage.getMessage());
                LOG.warnf("articles wait, trying again in %d ms: %s", pause.toMillis(), outage.getMessage());
                rest(pause);
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            } catch (RuntimeException fault) {
                // What the work leans on may be closed already: then its failure says nothing about the work.
                throw stopping.getCount() == 0 ? new Stopping() : fault;
            }
        }
    }

    private void rest(Duration pause) {
        try {
            if (stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Stopping();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopping();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopping.countDown();
    }
}
