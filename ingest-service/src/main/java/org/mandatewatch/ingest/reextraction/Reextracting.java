package org.mandatewatch.ingest.reextraction;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.common.clock.DomainClock;
import org.mandatewatch.ingest.config.IngestConfig;
import org.mandatewatch.ingest.domain.extract.FactExtractor;
import org.mandatewatch.ingest.domain.reextraction.Progress;
import org.mandatewatch.ingest.domain.reextraction.Reextraction;
import org.mandatewatch.ingest.domain.reextraction.Scope;
import org.mandatewatch.ingest.domain.reextraction.State;
import org.mandatewatch.ingest.messaging.ArticleReplays;
import org.mandatewatch.ingest.persistence.ReextractionClaims;
import org.mandatewatch.ingest.persistence.Reextractions;

/** Takes orders to read the topic of articles again, and has one worker do them, from start to stop. */
@ApplicationScoped
public class Reextracting {

    /** Longer than Kafka may take to acknowledge a batch. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Reextractions orders;
    private final DomainClock clock;
    private final Worker worker;
    private @Nullable Thread thread;

    Reextracting(
            Reextractions orders,
            ReextractionClaims claims,
            ArticleReplays replays,
            BatchReading reading,
            IngestConfig config,
            DomainClock clock) {
        this.orders = orders;
        this.clock = clock;
        this.worker = new Worker(claims, replays, reading, config.reextraction(), clock);
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().name("reextraction").daemon().start(worker);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        worker.stop();
        if (thread != null) {
            thread.join(PATIENCE);
        }
    }

    /**
     * Takes an order.
     *
     * @param by label of the caller's key
     * @return the order; empty when another one is open
     */
    public Optional<Reextraction> order(Scope scope, String by) {
        Reextraction order = new Reextraction(
                "r-" + UUID.randomUUID().toString().replace("-", ""),
                scope,
                State.QUEUED,
                FactExtractor.NAME,
                by,
                // Milliseconds survive every way of writing an instant down.
                clock.now().truncatedTo(ChronoUnit.MILLIS),
                null,
                null,
                Progress.NONE,
                null);
        if (!orders.add(order)) {
            return Optional.empty();
        }
        worker.wake();
        return Optional.of(order);
    }

    /**
     * Stops an order. What a batch under way tells is told; nothing follows it.
     *
     * @return false when it is not open
     */
    public boolean cancel(String id) {
        boolean cancelled = orders.cancel(id, clock.now());
        worker.wake();
        return cancelled;
    }
}
