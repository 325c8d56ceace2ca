package org.mandatewatch.mission.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.common.http.Page;
import org.mandatewatch.common.security.Roles;
import org.mandatewatch.contract.state.Deadline;
import org.mandatewatch.contract.state.MissionState;
import org.mandatewatch.mission.domain.PastView;
import org.mandatewatch.mission.persistence.MissionRow;
import org.mandatewatch.mission.persistence.Missions;

/** Missions as they are and as they were. */
@Path("/api/v1/missions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READER)
public class MissionResource {

    private final Missions missions;
    private final MissionReading reading;

    MissionResource(Missions missions, MissionReading reading) {
        this.missions = missions;
        this.reading = reading;
    }

    @GET
    public Page<MissionSummary> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        Paging paging = Paging.of(limit, cursor);
        String after = paging.position() == null ? "" : paging.position();
        List<MissionRow> found = missions.after(after, paging.limit() + 1);
        return paging.page(found, row -> MissionSummary.of(reading.state(row)), row -> row.mission);
    }

    @GET
    @Path("{id}")
    public Response mission(
            @PathParam("id") String id,
            @QueryParam("asOf") @Nullable String asOf,
            @QueryParam("recordedAsOf") @Nullable String recordedAsOf,
            @Context Request request) {
        PastView view = new PastView(Instants.day("asOf", asOf), Instants.instant("recordedAsOf", recordedAsOf));
        MissionRow row = reading.row(id);
        EntityTag version = new EntityTag("v" + row.version);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(version);
        if (unchanged != null) {
            return unchanged.build();
        }
        boolean present = view.asOf() == null && view.recordedAsOf() == null;
        MissionState state = present ? reading.state(row) : reading.past(row, view);
        return Response.ok(state).tag(version).build();
    }

    @GET
    @Path("{id}/deadlines")
    public Page<Deadline> deadlines(@PathParam("id") String id) {
        return new Page<>(reading.state(reading.row(id)).deadlines(), null);
    }
}
