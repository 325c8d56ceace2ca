package org.mandatewatch.alert.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Set;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.alert.delivery.Dispatcher;
import org.mandatewatch.alert.persistence.Notifications;
import org.mandatewatch.alert.persistence.SubscriptionRow;
import org.mandatewatch.alert.persistence.Subscriptions;
import org.mandatewatch.common.http.Problems;

/** Sends again what a receiver may have lost, such as after an outage. */
@Path("/api/v1/subscriptions/{id}/redeliveries")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RedeliveriesResource {

    private final Subscriptions subscriptions;
    private final Notifications notifications;
    private final Dispatcher dispatcher;
    private final Caller caller;

    RedeliveriesResource(
            Subscriptions subscriptions, Notifications notifications, Dispatcher dispatcher, Caller caller) {
        this.subscriptions = subscriptions;
        this.notifications = notifications;
        this.dispatcher = dispatcher;
        this.caller = caller;
    }

    /** Sends everything again that was sent or given up and fell due in the stretch asked for, under the same ids. */
    @POST
    @Authenticated
    public Response redeliver(@RestPath String id, @Nullable JsonNode body) {
        caller.label();
        int again = QuarkusTransaction.requiringNew().call(() -> {
            SubscriptionRow row = subscriptions.find(id).orElseThrow(() -> Problems.notFound("subscription", id));
            caller.requireOwner(row);
            Stretch stretch = Stretch.read(body);
            return notifications.again(id, stretch.from(), stretch.to(), stretch.onlyFailed());
        });
        dispatcher.wake();
        return Response.accepted(new Redeliveries(again)).build();
    }

    /**
     * What will be sent again.
     *
     * @param notifications how many
     */
    record Redeliveries(int notifications) {}

    /**
     * A stretch of domain time.
     *
     * @param from inclusive
     * @param to exclusive
     */
    private record Stretch(Instant from, Instant to, boolean onlyFailed) {

        static Stretch read(@Nullable JsonNode body) {
            if (body == null || !body.isObject()) {
                throw Problems.badRequest("body", "must be a JSON object with from and to");
            }
            Fields fields = new Fields(body, "");
            fields.allowOnly(Set.of("from", "to", "only"));
            Instant from = instant(fields, "from");
            Instant to = instant(fields, "to");
            if (!from.isBefore(to)) {
                throw Problems.badRequest("to", "must be after from");
            }
            String only = fields.text("only").orElse("");
            if (!only.isEmpty() && !only.equals("failed")) {
                throw Problems.badRequest("only", "can be failed, or left out for what was sent as well");
            }
            return new Stretch(from, to, !only.isEmpty());
        }

        private static Instant instant(Fields fields, String name) {
            return fields.value(name, Instant::parse, "is no instant; write it as 2024-10-02T09:00:00Z")
                    .orElseThrow(() -> Problems.badRequest(name, "is missing; write it as 2024-10-02T09:00:00Z"));
        }
    }
}
