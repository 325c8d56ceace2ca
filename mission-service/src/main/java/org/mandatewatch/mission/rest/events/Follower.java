package org.mandatewatch.mission.rest.events;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.common.events.CloudEvents;
import org.mandatewatch.mission.persistence.ChangeFeed;
import org.mandatewatch.mission.persistence.ChangePosition;

/**
 * One client on its way through the changes. It looks for more only when the client has taken what it had, so a slow
 * client costs one stretch of memory and holds nobody up.
 */
final class Follower {

    /** How many changes are read at once. */
    private static final int STRETCH = 100;

    private final ChangeFeed feed;
    private final EventsConfig config;
    private final Sse sse;
    private final @Nullable String mission;
    private ChangePosition position;
    private int pauses;

    /** @param mission whose changes to tell; null for all */
    Follower(ChangeFeed feed, EventsConfig config, Sse sse, @Nullable String mission, ChangePosition start) {
        this.feed = feed;
        this.config = config;
        this.sse = sse;
        this.mission = mission;
        this.position = start;
    }

    /** Without end; a failure of the database ends it, and clients then come back to where they were. */
    Multi<OutboundSseEvent> events() {
        Multi<OutboundSseEvent> changes = Multi.createBy()
                .repeating()
                .uni(this::next)
                .indefinitely()
                .onItem()
                .disjoint();
        return Multi.createBy().concatenating().streams(Multi.createFrom().item(() -> mark("from here on")), changes);
    }

    /** The same behind an event that says why the client does not go on where it was. */
    Multi<OutboundSseEvent> eventsAfterReset(ChangePosition unknown) {
        return Multi.createBy()
                .concatenating()
                .streams(
                        Multi.createFrom()
                                .item(() -> sse.newEventBuilder()
                                        .id(position.toString())
                                        .name(ResetEvent.NAME)
                                        .data(CloudEvents.write(ResetEvent.of(unknown)))
                                        .build()),
                        events());
    }

    private Uni<List<OutboundSseEvent>> next() {
        return Uni.createFrom()
                .item(() -> feed.after(position, mission, STRETCH))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .chain(this::told);
    }

    private Uni<List<OutboundSseEvent>> told(ChangeFeed.Stretch stretch) {
        position = stretch.next();
        List<OutboundSseEvent> events =
                stretch.entries().stream().map(this::event).toList();
        if (!events.isEmpty()) {
            pauses = 0;
            return Uni.createFrom().item(events);
        }
        pauses++;
        boolean due = pauses % config.pausesPerHeartbeat() == 0;
        Uni<List<OutboundSseEvent>> idle =
                Uni.createFrom().item(() -> due ? List.of(mark("nothing new")) : List.<OutboundSseEvent>of());
        return idle.onItem().delayIt().by(config.pause());
    }

    private OutboundSseEvent event(ChangeFeed.Entry entry) {
        return sse.newEventBuilder()
                .id(entry.position().toString())
                .name(ChangeEvent.NAME)
                .data(CloudEvents.write(ChangeEvent.of(entry)))
                .build();
    }

    /** A comment. No client sees it as an event, but its id moves the place to resume from. */
    private OutboundSseEvent mark(String comment) {
        return sse.newEventBuilder().id(position.toString()).comment(comment).build();
    }
}
