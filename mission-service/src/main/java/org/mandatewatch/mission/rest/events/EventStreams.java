package org.mandatewatch.mission.rest.events;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.common.clock.DomainClock;
import org.mandatewatch.common.http.Problems;
import org.mandatewatch.mission.persistence.ChangeFeed;
import org.mandatewatch.mission.persistence.ChangePosition;

/** The streams that this replica serves, a bounded number at a time, each for as long as its client keeps up. */
@ApplicationScoped
public class EventStreams {

    private static final Logger LOG = Logger.getLogger(EventStreams.class);
    private static final Duration COME_BACK = Duration.ofSeconds(30);

    private final ChangeFeed feed;
    private final EventsConfig config;
    private final DomainClock clock;
    private final Semaphore free;
    private final Set<OpenStream> open = ConcurrentHashMap.newKeySet();
    private final Counter dropped;
    private @Nullable ScheduledFuture<?> watch;

    EventStreams(ChangeFeed feed, EventsConfig config, DomainClock clock, MeterRegistry meters) {
        this.feed = feed;
        this.config = config;
        this.clock = clock;
        this.free = new Semaphore(config.streams());
        this.dropped = meters.counter("mandatewatch.events.clients.dropped");
        meters.gauge("mandatewatch.events.streams", open, Set::size);
    }

    @PostConstruct
    void watch() {
        long millis = Math.max(1, config.patience().toMillis() / 2);
        watch = Infrastructure.getDefaultWorkerPool()
                .scheduleAtFixedRate(this::dropThoseThatAreStuck, millis, millis, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stopWatching() {
        if (watch != null) {
            watch.cancel(false);
        }
    }

    /**
     * A stream that begins behind a position. Where the database does not know the position, because it was given out by
     * another one or before a restore, the stream says so by an event of type {@code reset} and goes on from now.
     *
     * @param mission whose changes to tell; null for all
     * @param start null for what happens from now on
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 503 when too many are open
     */
    public Multi<OutboundSseEvent> open(
            Sse sse, @Nullable String mission, @Nullable ChangePosition start, StreamClient client) {
        ChangePosition head = feed.head();
        if (!free.tryAcquire()) {
            throw Problems.unavailable("Too many event streams are open; come back in a while.", COME_BACK);
        }
        OpenStream stream = new OpenStream(client, clock);
        open.add(stream);
        // Not only by the end of the events: for a client that leaves early they never begin.
        client.whenGone(() -> close(stream));
        return stream.watched(follow(sse, mission, start, head)).onTermination().invoke(() -> close(stream));
    }

    private Multi<OutboundSseEvent> follow(
            Sse sse, @Nullable String mission, @Nullable ChangePosition start, ChangePosition head) {
        if (start != null && start.tx() > head.tx()) {
            return new Follower(feed, config, sse, mission, head).eventsAfterReset(start);
        }
        return new Follower(feed, config, sse, mission, start == null ? head : start).events();
    }

    private void close(OpenStream stream) {
        if (open.remove(stream)) {
            free.release();
        }
    }

    private void dropThoseThatAreStuck() {
        for (OpenStream stream : open) {
            if (stream.isStuck(config.patience())) {
                LOG.infof("a client took no event for %s and is dropped; it can resume", config.patience());
                dropped.increment();
                stream.drop();
            }
        }
    }
}
