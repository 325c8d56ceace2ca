package org.mandatewatch.mission.rest.events;

import io.smallrye.mutiny.Multi;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.mandatewatch.common.clock.DomainClock;

/** A stream that is being served, and whether its client keeps up. */
final class OpenStream {

    private final StreamClient client;
    private final DomainClock clock;

    /** How many events the client's side has asked for beyond those it was given. */
    private final AtomicLong wanted = new AtomicLong();

    private volatile Instant lastMove;

    OpenStream(StreamClient client, DomainClock clock) {
        this.client = client;
        this.clock = clock;
        this.lastMove = clock.realNow();
    }

    /** The same events, watched on their way. The next one is asked for when the last one is on the wire. */
    <T> Multi<T> watched(Multi<T> events) {
        return events.onItem()
                .invoke(() -> {
                    wanted.decrementAndGet();
                    lastMove = clock.realNow();
                })
                .onRequest()
                .invoke(count -> {
                    wanted.accumulateAndGet(
                            count, (before, more) -> Long.MAX_VALUE - more < before ? before : before + more);
                    lastMove = clock.realNow();
                });
    }

    /** Whether an event has been waiting for longer than that for the client to take it. */
    boolean isStuck(Duration patience) {
        return wanted.get() <= 0 && lastMove.plus(patience).isBefore(clock.realNow());
    }

    void drop() {
        client.drop();
    }
}
