package org.mandatewatch.ingest.rest;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.common.http.Cursor;
import org.mandatewatch.common.http.Page;
import org.mandatewatch.common.http.Problems;
import org.mandatewatch.common.security.Roles;
import org.mandatewatch.ingest.domain.reextraction.Reextraction;
import org.mandatewatch.ingest.persistence.Reextractions;
import org.mandatewatch.ingest.persistence.Reextractions.ListPosition;
import org.mandatewatch.ingest.reextraction.Reextracting;

/** Reading all articles again with the present extractor: ordered, watched and cancelled by administrators. */
@Path("/api/v1/reextractions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Re-extraction")
public class ReextractionResource {

    private final Reextracting reextracting;
    private final Reextractions orders;
    private final PageSizes sizes;
    private final SecurityIdentity caller;

    ReextractionResource(Reextracting reextracting, Reextractions orders, PageSizes sizes, SecurityIdentity caller) {
        this.reextracting = reextracting;
        this.orders = orders;
        this.sizes = sizes;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Read all articles again",
            description = "Replays the topic of articles through the present extractor. Facts that changed are"
                    + " superseded, facts that did not keep their ids. One at a time.")
    @RequestBody(
            required = false,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ReextractionOrder.class)))
    @APIResponse(
            responseCode = "202",
            description = "Ordered; Location tells how far it is",
            content = @Content(schema = @Schema(implementation = ReextractionView.class)))
    @APIResponse(responseCode = "409", description = "Another one is open")
    public Response post(byte @Nullable [] body, @Context UriInfo uri) {
        Reextraction order = reextracting
                .order(ReextractionOrder.read(body), caller.getPrincipal().getName())
                .orElseThrow(this::busy);
        return Response.accepted(ReextractionView.of(order))
                .location(uri.getAbsolutePathBuilder().path(order.id()).build())
                .build();
    }

    private RuntimeException busy() {
        String open = orders.open()
                .map(order -> "Re-extraction " + order.id() + " is "
                        + ReextractionView.of(order).state())
                .orElse("Another re-extraction was open until just now");
        return Problems.conflict(open + "; there is one at a time. Wait for it, or cancel it first.");
    }

    @GET
    @Operation(summary = "Re-extractions, newest first")
    public Page<ReextractionView> list(
            @QueryParam("limit") @Nullable String limit, @QueryParam("cursor") @Nullable String cursor) {
        int size = sizes.of(limit);
        List<Reextraction> found = orders.newest(size + 1, cursor == null ? null : position(cursor));
        return Page.of(found, size, ReextractionView::of, order -> order.requestedAt() + " " + order.id());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "How far a re-extraction is")
    public ReextractionView get(@PathParam("id") String id) {
        return ReextractionView.of(find(id));
    }

    @POST
    @Path("/{id}/cancellation")
    @Operation(
            summary = "Stop a re-extraction",
            description = "What it has told stays told; another one reads what is left.")
    @APIResponse(
            responseCode = "200",
            description = "Cancelled",
            content = @Content(schema = @Schema(implementation = ReextractionView.class)))
    @APIResponse(responseCode = "409", description = "It has ended already")
    public ReextractionView cancel(@PathParam("id") String id) {
        boolean cancelled = reextracting.cancel(id);
        ReextractionView order = get(id);
        if (!cancelled) {
            throw Problems.conflict("Re-extraction " + id + " is over: it is " + order.state() + ".");
        }
        return order;
    }

    private Reextraction find(String id) {
        return orders.find(id).orElseThrow(() -> Problems.notFound("re-extraction", id));
    }

    private static ListPosition position(String cursor) {
        String[] parts = Cursor.read(cursor).split(" ", 2);
        try {
            return new ListPosition(Instant.parse(parts[0]), parts[parts.length - 1]);
        } catch (DateTimeException e) {
            throw Problems.badRequest("cursor", "is not one that this service gave out; start without it", e);
        }
    }
}
