package org.mandatewatch.mission.rest;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.common.clock.DomainClock;
import org.mandatewatch.common.events.CloudEvents;
import org.mandatewatch.common.http.Problems;
import org.mandatewatch.common.security.Roles;
import org.mandatewatch.contract.ContentHash;
import org.mandatewatch.contract.EventId;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.Topic;
import org.mandatewatch.contract.event.FactConfirmed;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.contract.event.FactRetracted;
import org.mandatewatch.mission.persistence.FactEventRow;
import org.mandatewatch.mission.persistence.FactEvents;
import org.mandatewatch.mission.persistence.Outbox;

/**
 * Editors' words on facts. A word travels through Kafka like every other event, so that replaying the topic rebuilds
 * everything, corrections included.
 */
@Path("/api/v1/facts/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.EDITOR)
public class CorrectionResource {

    private final FactEvents events;
    private final Outbox outbox;
    private final DomainClock clock;
    private final SecurityIdentity editor;

    CorrectionResource(FactEvents events, Outbox outbox, DomainClock clock, SecurityIdentity editor) {
        this.events = events;
        this.outbox = outbox;
        this.clock = clock;
        this.editor = editor;
    }

    @POST
    @Path("confirmation")
    @Transactional
    public Response confirm(@PathParam("id") String id, @Valid @Nullable Correction correction) {
        FactId fact = new FactId(id);
        Instant now = clock.now();
        return say(fact, new FactConfirmed(eventId("confirmed", fact, now), now, by(), fact, reason(correction)));
    }

    @POST
    @Path("retraction")
    @Transactional
    public Response retract(@PathParam("id") String id, @Valid @Nullable Correction correction) {
        FactId fact = new FactId(id);
        Instant now = clock.now();
        return say(fact, new FactRetracted(eventId("retracted", fact, now), now, by(), fact, reason(correction)));
    }

    private Response say(FactId fact, FactEvent word) {
        FactEventRow told = events.telling(fact.value()).orElseThrow(() -> Problems.notFound("fact", fact.value()));
        String key = told.mission != null ? told.mission : told.country != null ? told.country : "none";
        outbox.add(List.of(new Outbox.Message(
                Topic.FACTS, key, word.id().value(), word.type(), word.at(), CloudEvents.write(word))));
        return Response.accepted(new CorrectionAccepted(word.id(), fact, word.at()))
                .build();
    }

    private EventId eventId(String word, FactId fact, Instant at) {
        return new EventId(ContentHash.of("e-", "fact." + word, fact.value(), by(), at.toString()));
    }

    private String by() {
        return editor.getPrincipal().getName();
    }

    private static @Nullable String reason(@Nullable Correction correction) {
        return correction == null ? null : correction.reason();
    }
}
