package org.mandatewatch.alert.rest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.mandatewatch.alert.delivery.Outcome;
import org.mandatewatch.alert.mail.Confirmations;
import org.mandatewatch.alert.persistence.SubscriptionRow;
import org.mandatewatch.alert.persistence.Subscriptions;
import org.mandatewatch.common.http.Problems;

/** Asks the reader of a mail subscription once more, such as when the first mail was lost. */
@Path("/api/v1/subscriptions/{id}/confirmation")
@Produces(MediaType.APPLICATION_JSON)
public class ConfirmationResource {

    private final Subscriptions subscriptions;
    private final Confirmations confirmations;
    private final Caller caller;

    ConfirmationResource(Subscriptions subscriptions, Confirmations confirmations, Caller caller) {
        this.subscriptions = subscriptions;
        this.confirmations = confirmations;
        this.caller = caller;
    }

    @POST
    @Authenticated
    public Response ask(@RestPath String id) {
        caller.label();
        SubscriptionRow row = QuarkusTransaction.requiringNew()
                .call(() -> subscriptions.find(id))
                .orElseThrow(() -> Problems.notFound("subscription", id));
        caller.requireOwner(row);
        if (row.unconfirmedSince == null) {
            throw Problems.conflict("Subscription " + id + " waits for nobody's confirmation.");
        }
        if (confirmations.askedLately(row)) {
            throw Problems.tooManyRequests(
                    "Its reader was asked a moment ago; try again in a few minutes.", Confirmations.PAUSE);
        }
        Outcome outcome = confirmations.ask(row).orElseThrow();
        return Response.accepted(new Asked(outcome instanceof Outcome.Delivered, outcome.detail()))
                .build();
    }

    /**
     * What came of asking.
     *
     * @param sent whether the mail server took the question
     */
    record Asked(boolean sent, String detail) {}
}
