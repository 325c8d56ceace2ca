package org.mandatewatch.mission.rest;

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
import org.jspecify.annotations.Nullable;
import org.mandatewatch.common.http.Problems;
import org.mandatewatch.common.security.Roles;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.event.FactConfirmed;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.contract.event.FactRetracted;
import org.mandatewatch.mission.persistence.FactEventRow;
import org.mandatewatch.mission.persistence.FactEvents;

/** Editors' words on facts. */
@Path("/api/v1/facts/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.EDITOR)
public class CorrectionResource {

    private final FactEvents events;
    private final EditorsDesk desk;

    CorrectionResource(FactEvents events, EditorsDesk desk) {
        this.events = events;
        this.desk = desk;
    }

    @POST
    @Path("confirmation")
    @Transactional
    public Response confirm(@PathParam("id") String id, @Valid @Nullable Correction correction) {
        FactId fact = new FactId(id);
        String reason = Correction.reasonOf(correction);
        return accepted(
                fact,
                desk.say(
                        keyOf(fact),
                        "fact.confirmed",
                        id,
                        (event, now) -> new FactConfirmed(event, now, desk.by(), fact, reason)));
    }

    @POST
    @Path("retraction")
    @Transactional
    public Response retract(@PathParam("id") String id, @Valid @Nullable Correction correction) {
        FactId fact = new FactId(id);
        String reason = Correction.reasonOf(correction);
        return accepted(
                fact,
                desk.say(
                        keyOf(fact),
                        "fact.retracted",
                        id,
                        (event, now) -> new FactRetracted(event, now, desk.by(), fact, reason)));
    }

    private String keyOf(FactId fact) {
        FactEventRow told = events.telling(fact.value()).orElseThrow(() -> Problems.notFound("fact", fact.value()));
        return EditorsDesk.keyOf(told);
    }

    private static Response accepted(FactId fact, FactEvent word) {
        return Response.accepted(new CorrectionAccepted(word.id(), fact, word.at()))
                .build();
    }
}
