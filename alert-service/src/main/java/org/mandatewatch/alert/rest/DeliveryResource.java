package org.mandatewatch.alert.rest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.mandatewatch.alert.delivery.Dispatcher;
import org.mandatewatch.alert.persistence.NotificationRow;
import org.mandatewatch.alert.persistence.NotificationStatus;
import org.mandatewatch.alert.persistence.Notifications;
import org.mandatewatch.alert.persistence.SubscriptionRow;
import org.mandatewatch.alert.persistence.Subscriptions;
import org.mandatewatch.common.clock.DomainClock;
import org.mandatewatch.common.http.Problems;

/** What people do with single notifications. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
public class DeliveryResource {

    private final Subscriptions subscriptions;
    private final Notifications notifications;
    private final Dispatcher dispatcher;
    private final Caller caller;
    private final DomainClock clock;

    DeliveryResource(
            Subscriptions subscriptions,
            Notifications notifications,
            Dispatcher dispatcher,
            Caller caller,
            DomainClock clock) {
        this.subscriptions = subscriptions;
        this.notifications = notifications;
        this.dispatcher = dispatcher;
        this.caller = caller;
        this.clock = clock;
    }

    /** Sends a notification again as it was, under the same id. */
    @POST
    @Path("/deliveries/{id}/redelivery")
    @Authenticated
    public Response redeliver(@RestPath String id) {
        DeliveryView view = QuarkusTransaction.requiringNew().call(() -> {
            NotificationRow row = owned(id);
            boolean ended = row.status() == NotificationStatus.SENT || row.status() == NotificationStatus.FAILED;
            if (!ended || row.body == null) {
                throw Problems.conflict("Notification " + id + " is "
                        + row.status().text() + "; only what was sent or given up can be sent again.");
            }
            row.status(NotificationStatus.PENDING);
            row.again = true;
            row.attempts = 0;
            row.readyAt = Instant.EPOCH;
            row.why = null;
            return DeliveryView.of(row, notifications.attempts(List.of(id)));
        });
        dispatcher.wake();
        return Response.accepted(view).build();
    }

    /** Somebody has read it. Saying so twice changes nothing. */
    @POST
    @Path("/notifications/{id}/acknowledgement")
    @Authenticated
    public DeliveryView acknowledge(@RestPath String id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            NotificationRow row = owned(id);
            if (row.sentAt == null) {
                throw Problems.conflict("Notification " + id + " was not sent yet.");
            }
            if (row.acknowledgedAt == null) {
                row.acknowledgedAt = clock.now();
            }
            return DeliveryView.of(row, notifications.attempts(List.of(id)));
        });
    }

    private SubscriptionRow subscription(String id) {
        return subscriptions.find(id).orElseThrow(() -> Problems.notFound("subscription", id));
    }

    private NotificationRow owned(String id) {
        caller.label();
        NotificationRow row = notifications.lock(id).orElseThrow(() -> Problems.notFound("notification", id));
        caller.requireOwner(subscription(row.subscription));
        return row;
    }
}
