package org.mandatewatch.alert.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import io.quarkus.security.ForbiddenException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.alert.feed.FeedTokenIssue;
import org.mandatewatch.alert.persistence.FeedTokenRow;
import org.mandatewatch.alert.persistence.FeedTokens;
import org.mandatewatch.alert.persistence.Missions;
import org.mandatewatch.common.http.Cursor;
import org.mandatewatch.common.http.Page;
import org.mandatewatch.common.http.Problems;
import org.mandatewatch.common.json.ContractJson;
import org.mandatewatch.common.security.Roles;
import org.mandatewatch.contract.MissionId;
import org.mandatewatch.contract.MissionRegistry;

/**
 * Feeds of whole missions, for whoever may read and has a key: a token that nobody owns could be revoked by nobody. Not
 * below {@code /missions}, which is mission-service's.
 */
@Path("/api/v1/mission-feeds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MissionFeedResource {

    private static final int MOST = 200;
    private static final int LARGEST_PAGE = 200;
    private static final MissionRegistry REGISTRY = ContractJson.registry();

    private final Missions missions;
    private final FeedTokens tokens;
    private final FeedTokenIssue issue;
    private final FeedAddresses addresses;
    private final Caller caller;

    MissionFeedResource(
            Missions missions, FeedTokens tokens, FeedTokenIssue issue, FeedAddresses addresses, Caller caller) {
        this.missions = missions;
        this.tokens = tokens;
        this.issue = issue;
        this.addresses = addresses;
        this.caller = caller;
    }

    /** Makes a pair of addresses; they are shown in this answer and never again. */
    @POST
    @RolesAllowed(Roles.READER)
    public Response create(@Nullable JsonNode body) {
        String owner = caller.label();
        Fields fields = FeedTokenRequest.read(body, Set.of("mission", "label"));
        String asked = fields.text("mission")
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> Problems.badRequest("mission", "is missing; write {\"mission\": \"mss-haiti\"}"));
        String label = FeedTokenRequest.label(fields);
        FeedTokenIssue.Issued issued = QuarkusTransaction.requiringNew().call(() -> {
            MissionId mission = known(asked);
            if (tokens.countOfMissions(owner) >= MOST) {
                throw Problems.conflict("This key has made " + MOST
                        + " mission feeds already; revoke one with DELETE /api/v1/mission-feeds/ID first.");
            }
            return issue.forMission(mission, owner, label);
        });
        return Response.status(Response.Status.CREATED)
                .entity(FeedTokenView.of(issued, addresses))
                .build();
    }

    /** The caller's own; everybody's for administrators. */
    @GET
    @RolesAllowed(Roles.READER)
    public Page<FeedTokenView> list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @DefaultValue("50") int limit) {
        String owner = caller.isAdmin() ? null : caller.label();
        int size = Math.clamp(limit, 1, LARGEST_PAGE);
        List<FeedTokenRow> rows = QuarkusTransaction.requiringNew()
                .call(() -> tokens.ofMissions(owner, cursor == null ? "" : Cursor.read(cursor), size + 1));
        return Page.of(rows, size, FeedTokenView::of, row -> row.id);
    }

    /** Revokes a token at once. */
    @DELETE
    @Path("/{id}")
    @Authenticated
    public void revoke(@RestPath String id) {
        String owner = caller.label();
        QuarkusTransaction.requiringNew().run(() -> {
            FeedTokenRow row = tokens.find(id)
                    .filter(found -> found.mission != null)
                    .orElseThrow(() -> Problems.notFound("mission feed", id));
            if (!caller.isAdmin() && !row.owner.equals(owner)) {
                throw new ForbiddenException("this feed belongs to another key");
            }
            tokens.remove(row);
        });
    }

    private MissionId known(String asked) {
        MissionId id = new MissionId(asked);
        return REGISTRY.find(id)
                .map(MissionRegistry.Entry::id)
                .or(() -> missions.name(id).map(name -> id))
                .orElseThrow(() -> Problems.badRequest(
                        "mission", "'" + asked + "' is not known; ./mandatewatch missions lists those that are"));
    }
}
