package org.mandatewatch.mission.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.common.http.Page;
import org.mandatewatch.common.http.Problems;
import org.mandatewatch.common.security.Roles;
import org.mandatewatch.contract.state.Deadline;
import org.mandatewatch.contract.state.DeadlineKind;
import org.mandatewatch.mission.domain.dates.Windows;

/** The mandate calendar: the deadlines of all missions. */
@Path("/api/v1/deadlines")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READER)
public class DeadlineResource {

    private final MissionReading reading;

    DeadlineResource(MissionReading reading) {
        this.reading = reading;
    }

    /**
     * Deadlines in order of their days.
     *
     * @param from first day that a deadline may reach into
     * @param to last day on which a deadline may begin
     */
    @GET
    public Page<Deadline> deadlines(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        LocalDate first = Instants.day("from", from);
        LocalDate last = Instants.day("to", to);
        DeadlineKind wanted = kind(kind);
        Paging paging = Paging.of(limit, cursor);
        List<Deadline> found = reading.all().stream()
                .flatMap(state -> state.deadlines().stream())
                .filter(d -> wanted == null || d.kind() == wanted)
                .filter(d -> first == null || !Windows.latest(d.window()).isBefore(first))
                .filter(d -> last == null || !Windows.earliest(d.window()).isAfter(last))
                .sorted(Comparator.comparing(DeadlineResource::position))
                .dropWhile(d -> paging.position() != null && position(d).compareTo(paging.position()) <= 0)
                .limit(paging.limit() + 1L)
                .toList();
        return paging.page(found, d -> d, DeadlineResource::position);
    }

    /** By day, then by name, so that a page starts where the one before ended. */
    private static String position(Deadline deadline) {
        return deadline.window().earliest() + " " + deadline.window().latest() + " " + deadline.mission() + " "
                + deadline.id();
    }

    private static @Nullable DeadlineKind kind(@Nullable String kind) {
        if (kind == null) {
            return null;
        }
        for (DeadlineKind known : DeadlineKind.values()) {
            if (known.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(kind)) {
                return known;
            }
        }
        throw Problems.badRequest("kind", "must be mandate-expiry, council-vote or report-due");
    }
}
