package org.mandatewatch.alert.rest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.alert.delivery.Dispatcher;
import org.mandatewatch.alert.delivery.Outcome;
import org.mandatewatch.alert.delivery.TestMessages;
import org.mandatewatch.alert.persistence.AttemptRow;
import org.mandatewatch.alert.persistence.NotificationRow;
import org.mandatewatch.alert.persistence.Notifications;
import org.mandatewatch.alert.persistence.SubscriptionRow;
import org.mandatewatch.alert.persistence.Subscriptions;
import org.mandatewatch.common.http.Cursor;
import org.mandatewatch.common.http.Page;
import org.mandatewatch.common.http.Problems;
import org.mandatewatch.common.security.Roles;

/** What became of a subscription's notifications, and whether its channel works. */
@Path("/api/v1/subscriptions")
@Produces(MediaType.APPLICATION_JSON)
public class DeliveryLogResource {

    private static final int LARGEST_PAGE = 200;

    private final Subscriptions subscriptions;
    private final Notifications notifications;
    private final TestMessages testMessages;
    private final Dispatcher dispatcher;
    private final Caller caller;

    DeliveryLogResource(
            Subscriptions subscriptions,
            Notifications notifications,
            TestMessages testMessages,
            Dispatcher dispatcher,
            Caller caller) {
        this.subscriptions = subscriptions;
        this.notifications = notifications;
        this.testMessages = testMessages;
        this.dispatcher = dispatcher;
        this.caller = caller;
    }

    /** The delivery log in the order in which messages fall due. */
    @GET
    @Path("/{id}/deliveries")
    @RolesAllowed(Roles.READER)
    public Page<DeliveryView> deliveries(
            @RestPath String id,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        int size = Math.clamp(limit, 1, LARGEST_PAGE);
        Position after = Position.read(cursor);
        return QuarkusTransaction.requiringNew().call(() -> {
            subscription(id);
            List<NotificationRow> rows = notifications.log(id, after.due(), after.id(), size + 1);
            Map<String, List<AttemptRow>> attempts =
                    notifications.attempts(rows.stream().map(row -> row.id).toList()).stream()
                            .collect(Collectors.groupingBy(attempt -> attempt.notification));
            return Page.of(
                    rows,
                    size,
                    row -> DeliveryView.of(row, attempts.getOrDefault(row.id, List.of())),
                    row -> row.dueAt + " " + row.id);
        });
    }

    /** Sends a test message now and answers what came of it. */
    @POST
    @Path("/{id}/test")
    @Authenticated
    public TestResult test(@RestPath String id) {
        SubscriptionRow row = QuarkusTransaction.requiringNew().call(() -> subscription(id));
        caller.requireOwner(row);
        if (row.unconfirmedSince != null) {
            throw Problems.conflict(
                    "The reader of subscription " + id + " has yet to agree; nothing else is sent before.");
        }
        Outcome outcome = dispatcher.sendNow(testMessages.of(row));
        return new TestResult(outcome instanceof Outcome.Delivered, outcome.status(), outcome.detail());
    }

    private SubscriptionRow subscription(String id) {
        return subscriptions.find(id).orElseThrow(() -> Problems.notFound("subscription", id));
    }

    /**
     * What came of a test message.
     *
     * @param status HTTP status, where there is one
     */
    record TestResult(boolean delivered, @Nullable Integer status, String detail) {}

    /** A place in the log. */
    private record Position(Instant due, String id) {

        private static final Instant START = Instant.EPOCH;

        static Position read(@Nullable String cursor) {
            if (cursor == null) {
                return new Position(START, "");
            }
            try {
                String[] parts = Cursor.read(cursor).split(" ", 2);
                return new Position(Instant.parse(parts[0]), parts.length > 1 ? parts[1] : "");
            } catch (DateTimeException e) {
                throw Problems.badRequest("cursor", "is not one that this service gave out; start without it", e);
            }
        }
    }
}
