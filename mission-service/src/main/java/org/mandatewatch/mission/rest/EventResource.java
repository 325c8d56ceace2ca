package org.mandatewatch.mission.rest;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.common.http.Problems;
import org.mandatewatch.common.security.Roles;
import org.mandatewatch.mission.persistence.ChangePosition;
import org.mandatewatch.mission.rest.events.EventStreams;
import org.mandatewatch.mission.rest.events.StreamClient;

/** What happens to missions, told as it happens. */
@Path("/api/v1/events")
@RolesAllowed(Roles.READER)
public class EventResource {

    private final MissionReading reading;
    private final EventStreams streams;

    EventResource(MissionReading reading, EventStreams streams) {
        this.reading = reading;
        this.streams = streams;
    }

    /**
     * Server-sent events of type {@code mission-change}, each a change beside its mission. Browsers resume by themselves
     * where they were; others send the id of the last event that they have seen. An id that the database does not know
     * is answered with an event of type {@code reset}: read the missions anew then. A client that takes no event for half
     * a minute is dropped, and loses nothing when it resumes.
     *
     * @param mission whose changes to tell; all missions when left out
     * @param lastEventId where to resume; 0 for everything since the beginning; without it, what happens from now on
     */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    public Multi<OutboundSseEvent> events(
            @QueryParam("mission") @Nullable String mission,
            @HeaderParam(HttpHeaders.LAST_EVENT_ID_HEADER) @Nullable String lastEventId,
            @Context Sse sse,
            @Context RoutingContext connection) {
        ChangePosition start = lastEventId == null || lastEventId.isBlank() ? null : position(lastEventId.strip());
        return streams.open(
                sse, mission == null ? null : reading.row(mission).mission, start, new Connection(connection));
    }

    private static ChangePosition position(String lastEventId) {
        return lastEventId.equals("0")
                ? ChangePosition.START
                : ChangePosition.parse(lastEventId)
                        .orElseThrow(() -> Problems.badRequest(
                                HttpHeaders.LAST_EVENT_ID_HEADER,
                                "is no id that this stream gave out; leave it out, or send 0 for everything"));
    }

    /** The client's connection. */
    private record Connection(RoutingContext context) implements StreamClient {

        @Override
        public void whenGone(Runnable ended) {
            context.addEndHandler(end -> ended.run());
            if (context.response().closed() || context.response().ended()) {
                ended.run();
            }
        }

        @Override
        public void drop() {
            // Over HTTP/1 this closes the connection.
            context.response().reset();
        }
    }
}
