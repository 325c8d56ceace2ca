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
import org.mandatewatch.common.events.CloudEvents;
import org.mandatewatch.common.http.Problems;
import org.mandatewatch.common.security.Roles;
import org.mandatewatch.contract.EventId;
import org.mandatewatch.contract.event.CorrectionUndone;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.mission.domain.editors.EditorsRecord;
import org.mandatewatch.mission.persistence.FactEventRow;
import org.mandatewatch.mission.persistence.FactEvents;

/**
 * Takes an editor's word back. A POST and no DELETE: nothing is deleted, a further word is said, with its own reason, and
 * it can be taken back in turn.
 */
@Path("/api/v1/corrections/{event}/undo")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.EDITOR)
public class UndoResource {

    private final FactEvents events;
    private final EditorsDesk desk;

    UndoResource(FactEvents events, EditorsDesk desk) {
        this.events = events;
        this.desk = desk;
    }

    @POST
    @Transactional
    public Response undo(@PathParam("event") String event, @Valid @Nullable Correction correction) {
        FactEventRow row = events.findByIdOptional(event).orElseThrow(() -> Problems.notFound("correction", event));
        FactEvent word = CloudEvents.readFactEvent(row.type, row.body);
        if (!EditorsRecord.isCorrection(word)) {
            throw Problems.notFound("correction", event);
        }
        EventId target = word.id();
        String reason = Correction.reasonOf(correction);
        CorrectionUndone undone = desk.say(
                EditorsDesk.keyOf(row),
                "correction.undone",
                event,
                (id, now) -> new CorrectionUndone(id, now, desk.by(), target, reason));
        return Response.accepted(new UndoAccepted(undone.id(), target, undone.at()))
                .build();
    }
}
