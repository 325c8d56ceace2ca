package org.mandatewatch.alert.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.alert.config.SecretKey;
import org.mandatewatch.alert.delivery.Dispatcher;
import org.mandatewatch.alert.delivery.Outcome;
import org.mandatewatch.alert.domain.Channel;
import org.mandatewatch.alert.domain.SubscriptionId;
import org.mandatewatch.alert.feed.FeedTokenIssue;
import org.mandatewatch.alert.mail.Confirmations;
import org.mandatewatch.alert.persistence.Notifications;
import org.mandatewatch.alert.persistence.SubscriptionRow;
import org.mandatewatch.alert.persistence.Subscriptions;
import org.mandatewatch.alert.planning.Subscribing;
import org.mandatewatch.alert.planning.WhyNothing;
import org.mandatewatch.common.clock.DomainClock;
import org.mandatewatch.common.http.Cursor;
import org.mandatewatch.common.http.Page;
import org.mandatewatch.common.http.Problems;
import org.mandatewatch.common.security.Roles;

/** Who wants to hear what, how early, and over which channel. */
@Path("/api/v1/subscriptions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SubscriptionResource {

    private static final int NEXT = 20;
    private static final int ID_BYTES = 16;
    private static final int LARGEST_PAGE = 200;

    private final Subscribing subscribing;
    private final Subscriptions subscriptions;
    private final Notifications notifications;
    private final WhyNothing whyNothing;
    private final FeedTokenIssue feedTokens;
    private final FeedAddresses addresses;
    private final Dispatcher dispatcher;
    private final Receivers receivers;
    private final SecretKey secretKey;
    private final Confirmations confirmations;
    private final Caller caller;
    private final DomainClock clock;
    private final SecureRandom random = new SecureRandom();

    SubscriptionResource(
            Subscribing subscribing,
            Subscriptions subscriptions,
            Notifications notifications,
            WhyNothing whyNothing,
            FeedTokenIssue feedTokens,
            FeedAddresses addresses,
            Dispatcher dispatcher,
            Receivers receivers,
            SecretKey secretKey,
            Confirmations confirmations,
            Caller caller,
            DomainClock clock) {
        this.subscribing = subscribing;
        this.subscriptions = subscriptions;
        this.notifications = notifications;
        this.whyNothing = whyNothing;
        this.feedTokens = feedTokens;
        this.addresses = addresses;
        this.dispatcher = dispatcher;
        this.receivers = receivers;
        this.secretKey = secretKey;
        this.confirmations = confirmations;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Authenticated
    public Response create(@Nullable JsonNode body) {
        String owner = caller.label();
        SubscriptionRequest request = SubscriptionRequest.read(body, null);
        ChosenChannel channel = receivers.admit(request.channel(), "channel.");
        SubscriptionRow row = subscribing.add(
                request.subscription(freshId(), owner, clock.now()),
                fresh -> channel.store(fresh, secretKey, clock.realNow()));
        FeedTokenIssue.Issued feeds = QuarkusTransaction.requiringNew()
                .call(() -> feedTokens.forSubscription(row.id, owner, "made with the subscription"));
        dispatcher.wake();
        return Response.created(URI.create("/api/v1/subscriptions/" + row.id))
                .entity(saved(row, channel, FeedTokenView.of(feeds, addresses)))
                .tag(tag(row))
                .build();
    }

    @GET
    @RolesAllowed(Roles.READER)
    public Page<SubscriptionView> list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @DefaultValue("50") int limit) {
        String owner = caller.isAdmin() ? null : caller.label();
        int size = Math.clamp(limit, 1, LARGEST_PAGE);
        List<SubscriptionRow> rows = QuarkusTransaction.requiringNew()
                .call(() -> subscriptions.list(owner, cursor == null ? "" : Cursor.read(cursor), size + 1));
        return Page.of(rows, size, this::view, row -> row.id);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.READER)
    public Response get(@RestPath String id, @Context Request request) {
        SubscriptionRow row = find(id);
        EntityTag tag = tag(row);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(view(row)).tag(tag) : unchanged).build();
    }

    /** Replaces all that its owner may choose. */
    @PUT
    @Path("/{id}")
    @Authenticated
    public Response change(@RestPath String id, @Nullable JsonNode body, @Context Request preconditions) {
        SubscriptionRow before = find(id);
        caller.requireOwner(before);
        requireUnchanged(before, preconditions);
        return change(before, body, preconditions);
    }

    /** Changes what the body names and leaves the rest; null takes the default. */
    @PATCH
    @Path("/{id}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @Authenticated
    public Response patch(@RestPath String id, @Nullable JsonNode body, @Context Request preconditions) {
        SubscriptionRow before = find(id);
        caller.requireOwner(before);
        requireUnchanged(before, preconditions);
        if (body == null || !body.isObject()) {
            throw Problems.badRequest("body", "must be a JSON object with the fields that change");
        }
        return change(before, SubscriptionRequest.patched(view(before), body), preconditions);
    }

    private Response change(SubscriptionRow before, @Nullable JsonNode body, Request preconditions) {
        SubscriptionId id = new SubscriptionId(before.id);
        SubscriptionRequest request = SubscriptionRequest.read(body, before);
        // A webhook's secret stays when its address changes; a channel that first needs one now gets one.
        ChosenChannel channel = receivers.admit(request.channel(), "channel.");
        SubscriptionRow row = subscribing
                .change(
                        id,
                        old -> {
                            requireUnchanged(old, preconditions);
                            if (old.lockVersion != before.lockVersion) {
                                throw Problems.conflict("Subscription " + old.id
                                        + " was changed at the same time; read it and try again.");
                            }
                            return request.subscription(id, old.owner, old.createdAt);
                        },
                        old -> channel.store(old, secretKey, clock.realNow()))
                .orElseThrow(() -> Problems.notFound("subscription", before.id));
        dispatcher.wake();
        return Response.ok(saved(row, channel, null)).tag(tag(row)).build();
    }

    private void requireUnchanged(SubscriptionRow row, Request preconditions) {
        if (preconditions.evaluatePreconditions(tag(row)) != null) {
            throw Problems.preconditionFailed("Subscription " + row.id
                    + " is not what If-Match names any more; read it again and repeat your change on what it is now.");
        }
    }

    @DELETE
    @Path("/{id}")
    @Authenticated
    public void delete(@RestPath String id, @Context Request preconditions) {
        SubscriptionRow row = find(id);
        caller.requireOwner(row);
        requireUnchanged(row, preconditions);
        subscribing.remove(new SubscriptionId(id));
    }

    @GET
    @Path("/{id}/preview")
    @RolesAllowed(Roles.READER)
    public Preview preview(@RestPath String id) {
        SubscriptionRow row = find(id);
        return QuarkusTransaction.requiringNew().call(() -> preview(row, LARGEST_PAGE));
    }

    private SavedSubscription saved(SubscriptionRow row, ChosenChannel channel, @Nullable FeedTokenView feeds) {
        // Only what we made ourselves is told; what the caller sent is known to them.
        String secret = channel.channel() instanceof Channel.Webhook ? channel.secret() : null;
        String confirmation = confirmations
                .ask(row)
                .map(outcome -> outcome instanceof Outcome.Delivered
                        ? "a mail asks its reader to agree; warnings are sent once they have"
                        : "the mail that asks its reader to agree was not sent: " + outcome.detail())
                .orElse(null);
        Preview preview = QuarkusTransaction.requiringNew().call(() -> preview(row, NEXT));
        return new SavedSubscription(
                SubscriptionView.of(row, true, clock.now()),
                secret,
                feeds == null ? null : feeds.calendarUrl(),
                feeds == null ? null : feeds.atomUrl(),
                confirmation,
                preview.items(),
                preview.why());
    }

    private Preview preview(SubscriptionRow row, int limit) {
        List<PreviewItem> items = row.disabledWhy != null
                ? List.of()
                : notifications.upcoming(row.id, limit).stream()
                        .map(PreviewItem::of)
                        .toList();
        return new Preview(items, items.isEmpty() ? whyNothing.explain(row) : null);
    }

    private SubscriptionRow find(String id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> subscriptions.find(id))
                .orElseThrow(() -> Problems.notFound("subscription", id));
    }

    private SubscriptionView view(SubscriptionRow row) {
        return SubscriptionView.of(row, caller.mayChange(row), clock.now());
    }

    private EntityTag tag(SubscriptionRow row) {
        return new EntityTag(row.id + "-" + row.lockVersion + (caller.mayChange(row) ? "" : "-masked"));
    }

    private SubscriptionId freshId() {
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        return new SubscriptionId("s-" + HexFormat.of().formatHex(bytes));
    }
}
