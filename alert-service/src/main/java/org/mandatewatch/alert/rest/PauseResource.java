package org.mandatewatch.alert.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.alert.delivery.Dispatcher;
import org.mandatewatch.alert.persistence.SubscriptionRow;
import org.mandatewatch.alert.persistence.Subscriptions;
import org.mandatewatch.common.clock.DomainClock;
import org.mandatewatch.common.http.Problems;

/**
 * Holds a subscription's messages back for a while. What fell due meanwhile goes out afterwards and says that it is late;
 * what makes no sense any more is dropped.
 */
@Path("/api/v1/subscriptions/{id}/pause")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
public class PauseResource {

    private final Subscriptions subscriptions;
    private final Dispatcher dispatcher;
    private final Caller caller;
    private final DomainClock clock;

    PauseResource(Subscriptions subscriptions, Dispatcher dispatcher, Caller caller, DomainClock clock) {
        this.subscriptions = subscriptions;
        this.dispatcher = dispatcher;
        this.caller = caller;
        this.clock = clock;
    }

    /** Nothing goes out before {@code until}: an instant, or a day, in whose first moment it ends. */
    @PUT
    public SubscriptionView pause(@RestPath String id, @Nullable JsonNode body) {
        caller.label();
        if (body == null || !body.isObject()) {
            throw Problems.badRequest("body", "must be a JSON object such as {\"until\": \"2024-10-02\"}");
        }
        Fields fields = new Fields(body, "");
        fields.allowOnly(Set.of("until"));
        String until = fields.text("until")
                .orElseThrow(() -> Problems.badRequest(
                        "until", "is missing; write the instant or the day on which messages go out again"));
        Instant now = clock.now();
        return QuarkusTransaction.requiringNew().call(() -> {
            SubscriptionRow row = owned(id);
            Instant end = PauseRequest.end("until", until, ZoneId.of(row.zone));
            if (!end.isAfter(now)) {
                throw Problems.badRequest(
                        "until", "is " + end + " and lies in the past, now is " + now + "; DELETE ends a pause");
            }
            row.pausedUntil = end;
            return SubscriptionView.of(row, true, now);
        });
    }

    /** Messages go out again. */
    @DELETE
    public SubscriptionView resume(@RestPath String id) {
        SubscriptionView view = QuarkusTransaction.requiringNew().call(() -> {
            SubscriptionRow row = owned(id);
            row.pausedUntil = null;
            return SubscriptionView.of(row, true, clock.now());
        });
        dispatcher.wake();
        return view;
    }

    private SubscriptionRow owned(String id) {
        SubscriptionRow row = subscriptions.find(id).orElseThrow(() -> Problems.notFound("subscription", id));
        caller.requireOwner(row);
        return row;
    }
}
