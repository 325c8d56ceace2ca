package org.mandatewatch.alert.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.alert.feed.FeedTokenIssue;
import org.mandatewatch.alert.persistence.FeedTokenRow;
import org.mandatewatch.alert.persistence.FeedTokens;
import org.mandatewatch.alert.persistence.SubscriptionRow;
import org.mandatewatch.alert.persistence.Subscriptions;
import org.mandatewatch.common.http.Page;
import org.mandatewatch.common.http.Problems;

/**
 * The tokens of a subscription's feeds. A new one is made beside the old ones, so that every program can be given its
 * own and none goes blind while another is renewed.
 */
@Path("/api/v1/subscriptions/{id}/feed-tokens")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SubscriptionFeedResource {

    private static final int MOST = 20;

    private final Subscriptions subscriptions;
    private final FeedTokens tokens;
    private final FeedTokenIssue issue;
    private final FeedAddresses addresses;
    private final Caller caller;

    SubscriptionFeedResource(
            Subscriptions subscriptions,
            FeedTokens tokens,
            FeedTokenIssue issue,
            FeedAddresses addresses,
            Caller caller) {
        this.subscriptions = subscriptions;
        this.tokens = tokens;
        this.issue = issue;
        this.addresses = addresses;
        this.caller = caller;
    }

    /** Makes one more pair of addresses; they are shown in this answer and never again. */
    @POST
    @Authenticated
    public Response create(@RestPath String id, @Nullable JsonNode body) {
        String label = FeedTokenRequest.label(FeedTokenRequest.read(body, Set.of("label")));
        FeedTokenIssue.Issued issued = QuarkusTransaction.requiringNew().call(() -> {
            owned(id);
            if (tokens.ofSubscription(id).size() >= MOST) {
                throw Problems.conflict("This subscription has " + MOST
                        + " feed tokens already; revoke one with DELETE /api/v1/subscriptions/" + id
                        + "/feed-tokens/TOKEN-ID first.");
            }
            return issue.forSubscription(id, caller.label(), label);
        });
        return Response.status(Response.Status.CREATED)
                .entity(FeedTokenView.of(issued, addresses))
                .build();
    }

    @GET
    @Authenticated
    public Page<FeedTokenView> list(@RestPath String id) {
        List<FeedTokenRow> rows = QuarkusTransaction.requiringNew().call(() -> {
            owned(id);
            return tokens.ofSubscription(id);
        });
        return new Page<>(rows.stream().map(FeedTokenView::of).toList(), null);
    }

    /** Revokes one token at once. */
    @DELETE
    @Path("/{token}")
    @Authenticated
    public void revoke(@RestPath String id, @RestPath String token) {
        QuarkusTransaction.requiringNew().run(() -> {
            owned(id);
            tokens.remove(tokens.find(token)
                    .filter(row -> id.equals(row.subscription))
                    .orElseThrow(() -> Problems.notFound("feed token", token)));
        });
    }

    /** Revokes all tokens at once. */
    @DELETE
    @Authenticated
    public void revokeAll(@RestPath String id) {
        QuarkusTransaction.requiringNew().run(() -> {
            owned(id);
            tokens.ofSubscription(id).forEach(tokens::remove);
        });
    }

    private void owned(String id) {
        SubscriptionRow row = subscriptions.find(id).orElseThrow(() -> Problems.notFound("subscription", id));
        caller.requireOwner(row);
    }
}
