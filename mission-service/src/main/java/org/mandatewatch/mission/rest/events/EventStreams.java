package org.mandatewatch.mission.rest.events;

import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.common.http.Problems;
import org.mandatewatch.mission.persistence.ChangeFeed;
import org.mandatewatch.mission.persistence.ChangePosition;

/** The streams that this replica serves, a bounded number at a time. */
@ApplicationScoped
public class EventStreams {

    private static final Duration COME_BACK = Duration.ofSeconds(30);

    private final ChangeFeed feed;
    private final EventsConfig config;
    private final Semaphore free;

    EventStreams(ChangeFeed feed, EventsConfig config) {
        this.feed = feed;
        this.config = config;
        this.free = new Semaphore(config.streams());
    }

    /**
     * A stream that begins behind a position.
     *
     * @param mission whose changes to tell; null for all
     * @param start null for what happens from now on
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 503 when too many are open
     */
    public Multi<OutboundSseEvent> open(Sse sse, @Nullable String mission, @Nullable ChangePosition start) {
        ChangePosition from = start == null ? feed.head() : start;
        if (!free.tryAcquire()) {
            throw Problems.unavailable("Too many event streams are open; come back in a while.", COME_BACK);
        }
        return new Follower(feed, config, sse, mission, from)
                .events()
                .onTermination()
                .invoke(free::release);
    }
}
