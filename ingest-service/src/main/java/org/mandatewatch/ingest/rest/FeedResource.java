package org.mandatewatch.ingest.rest;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.common.clock.DomainClock;
import org.mandatewatch.common.http.Cursor;
import org.mandatewatch.common.http.Page;
import org.mandatewatch.common.http.Problems;
import org.mandatewatch.common.net.GuardedHttp;
import org.mandatewatch.common.net.RefusedUrl;
import org.mandatewatch.common.security.Roles;
import org.mandatewatch.ingest.config.FeedsConfig;
import org.mandatewatch.ingest.domain.feed.Feed;
import org.mandatewatch.ingest.domain.feed.FeedId;
import org.mandatewatch.ingest.feed.FeedPoller;
import org.mandatewatch.ingest.feed.InvalidFeed;
import org.mandatewatch.ingest.feed.Registration;
import org.mandatewatch.ingest.persistence.FeedRegister;
import org.mandatewatch.ingest.persistence.RegisteredFeed;

/** Feeds whose articles are taken in without anybody posting them. */
@Path("/api/v1/feeds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feeds")
public class FeedResource {

    private final FeedRegister register;
    private final FeedPoller poller;
    private final GuardedHttp http;
    private final FeedsConfig config;
    private final PageSizes sizes;
    private final DomainClock clock;
    private final SecurityIdentity caller;

    FeedResource(
            FeedRegister register,
            FeedPoller poller,
            GuardedHttp http,
            FeedsConfig config,
            PageSizes sizes,
            DomainClock clock,
            SecurityIdentity caller) {
        this.register = register;
        this.poller = poller;
        this.http = http;
        this.config = config;
        this.sizes = sizes;
        this.clock = clock;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.PUBLISHER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Register an RSS or Atom feed", description = "It is polled at once and then at its interval.")
    @RequestBody(content = @Content(schema = @Schema(implementation = FeedForm.class)))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = FeedView.class)))
    @APIResponse(responseCode = "409", description = "Registered already")
    public Response add(byte @Nullable [] body, @Context UriInfo uri) {
        Feed feed = checked(FeedRequest.parse(body).registration());
        try {
            http.check(URI.create(feed.url()));
        } catch (RefusedUrl e) {
            throw Problems.badRequest("url", "may not be called: " + e.getMessage(), e);
        }
        if (!register.add(feed, clock.realNow())) {
            throw Problems.conflict("The feed is registered already, as " + feed.id() + "; PATCH that one.");
        }
        poller.wake();
        return Response.created(
                        uri.getAbsolutePathBuilder().path(feed.id().value()).build())
                .entity(get(feed.id().value()))
                .build();
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Registered feeds and how polling them goes")
    public Page<FeedView> list(
            @QueryParam("limit") @Nullable String limit, @QueryParam("cursor") @Nullable String cursor) {
        int size = sizes.of(limit);
        List<RegisteredFeed> found = register.list(cursor == null ? "" : Cursor.read(cursor), size + 1);
        return Page.of(found, size, this::view, feed -> feed.feed().id().value());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "One feed and how polling it goes")
    public FeedView get(@PathParam("id") String id) {
        return view(find(id));
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Roles.PUBLISHER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Change a feed",
            description = "What is not sent stays; null clears. paused=false also lets a disabled feed go on.")
    @RequestBody(content = @Content(schema = @Schema(implementation = FeedForm.class)))
    public FeedView change(@PathParam("id") String id, byte @Nullable [] body) {
        FeedRequest request = FeedRequest.parse(body);
        RegisteredFeed changed = register.change(
                        new FeedId(id), feed -> checked(request.changed(feed)), request.resumes(), clock.realNow())
                .orElseThrow(() -> Problems.notFound("feed", id));
        poller.wake();
        return view(changed);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.PUBLISHER)
    @Operation(summary = "Remove a feed", description = "Its articles stay.")
    @APIResponse(responseCode = "204", description = "Removed")
    public void remove(@PathParam("id") String id) {
        if (!register.remove(new FeedId(id))) {
            throw Problems.notFound("feed", id);
        }
    }

    @POST
    @Path("/{id}/poll")
    @RolesAllowed(Roles.PUBLISHER)
    @Operation(
            summary = "Poll a feed now",
            description = "Or as soon as its server permits, when that has asked for a pause: see nextPollAt.")
    @APIResponse(
            responseCode = "202",
            description = "It will be polled",
            content = @Content(schema = @Schema(implementation = FeedView.class)))
    public Response poll(@PathParam("id") String id) {
        RegisteredFeed soon =
                register.pollSoon(new FeedId(id), clock.realNow()).orElseThrow(() -> Problems.notFound("feed", id));
        if (soon.feed().paused() || soon.state().disabledWhy() != null) {
            throw Problems.conflict("The feed is "
                    + (soon.feed().paused()
                            ? "paused"
                            : "disabled (it " + soon.state().disabledWhy() + ")")
                    + "; PATCH it with {\"paused\": false} to have it polled again.");
        }
        poller.wake();
        return Response.accepted(view(soon)).build();
    }

    private FeedView view(RegisteredFeed feed) {
        return FeedView.of(feed, caller.hasRole(Roles.PUBLISHER));
    }

    private RegisteredFeed find(String id) {
        return register.find(new FeedId(id)).orElseThrow(() -> Problems.notFound("feed", id));
    }

    private Feed checked(Registration registration) {
        try {
            return registration.checked(config.interval(), config.minInterval());
        } catch (InvalidFeed e) {
            throw Problems.badRequest(e.field(), String.valueOf(e.getMessage()), e);
        }
    }
}
