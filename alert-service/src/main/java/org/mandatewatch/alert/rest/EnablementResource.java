package org.mandatewatch.alert.rest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;
import org.mandatewatch.alert.delivery.Dispatcher;
import org.mandatewatch.alert.persistence.SubscriptionRow;
import org.mandatewatch.alert.persistence.Subscriptions;
import org.mandatewatch.common.clock.DomainClock;
import org.mandatewatch.common.http.Problems;

/** Takes a subscription up again that was disabled because its receiver failed. */
@Path("/api/v1/subscriptions/{id}/enablement")
@Produces(MediaType.APPLICATION_JSON)
public class EnablementResource {

    private final Subscriptions subscriptions;
    private final Dispatcher dispatcher;
    private final Caller caller;
    private final DomainClock clock;

    EnablementResource(Subscriptions subscriptions, Dispatcher dispatcher, Caller caller, DomainClock clock) {
        this.subscriptions = subscriptions;
        this.dispatcher = dispatcher;
        this.caller = caller;
        this.clock = clock;
    }

    /** From now on it is sent to again; what waited meanwhile goes out if it still makes sense. */
    @POST
    @Authenticated
    public SubscriptionView enable(@RestPath String id) {
        caller.label();
        SubscriptionRow row = QuarkusTransaction.requiringNew().call(() -> {
            SubscriptionRow found = subscriptions.find(id).orElseThrow(() -> Problems.notFound("subscription", id));
            caller.requireOwner(found);
            found.disabledWhy = null;
            found.failingSince = null;
            return found;
        });
        dispatcher.wake();
        return SubscriptionView.of(row, true, clock.now());
    }
}
