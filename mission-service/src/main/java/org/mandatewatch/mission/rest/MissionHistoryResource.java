package org.mandatewatch.mission.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.common.events.CloudEvents;
import org.mandatewatch.common.http.Page;
import org.mandatewatch.common.http.Problems;
import org.mandatewatch.common.security.Roles;
import org.mandatewatch.contract.fact.FactKinds;
import org.mandatewatch.contract.state.MissionChange;
import org.mandatewatch.mission.domain.facts.FactStatus;
import org.mandatewatch.mission.domain.facts.StandingFact;
import org.mandatewatch.mission.persistence.ChangeRow;
import org.mandatewatch.mission.persistence.Changes;
import org.mandatewatch.mission.persistence.MissionRow;

/** What a mission's state was made from, and how it came about. */
@Path("/api/v1/missions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READER)
public class MissionHistoryResource {

    private static final Comparator<FactStatus> NEWEST_FIRST = Comparator.comparing(
                    (FactStatus s) -> day(s), Comparator.reverseOrder())
            .thenComparing(s -> s.fact().id());

    private final MissionReading reading;
    private final Changes changes;

    MissionHistoryResource(MissionReading reading, Changes changes) {
        this.reading = reading;
        this.changes = changes;
    }

    /** Every fact of the mission with what became of it, newest first. */
    @GET
    @Path("facts")
    public Page<FactView> facts(
            @PathParam("id") String id,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("source") @Nullable String publisher,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        if (kind != null && !FactKinds.all().contains(kind)) {
            throw Problems.badRequest("kind", "must be one of " + FactKinds.all());
        }
        LocalDate first = Instants.day("from", from);
        LocalDate last = Instants.day("to", to);
        Paging paging = Paging.of(limit, cursor);
        List<FactStatus> found = reading.facts(reading.row(id)).statuses().stream()
                .filter(s -> kind == null || s.fact().kind().equals(kind))
                .filter(s -> publisher == null
                        || publisher.equalsIgnoreCase(
                                s.fact().header().article().publisher()))
                .filter(s -> first == null || !day(s).isBefore(first))
                .filter(s -> last == null || !day(s).isAfter(last))
                .sorted(NEWEST_FIRST)
                .dropWhile(s -> paging.position() != null && !isAfter(s, paging.position()))
                .limit(paging.limit() + 1L)
                .toList();
        return paging.page(found, FactView::of, MissionHistoryResource::position);
    }

    /** The changes of the mission's state, newest first. */
    @GET
    @Path("changes")
    public Page<MissionChange> changes(
            @PathParam("id") String id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        Paging paging = Paging.of(limit, cursor);
        MissionRow mission = reading.row(id);
        List<ChangeRow> found = changes.before(mission.mission, place(paging), paging.limit() + 1);
        return paging.page(found, MissionHistoryResource::change, row -> String.valueOf(row.seq));
    }

    private static long place(Paging paging) {
        try {
            return paging.position() == null ? Long.MAX_VALUE : Long.parseLong(paging.position());
        } catch (NumberFormatException e) {
            throw Problems.badRequest("cursor", "is not one that this list gave out; start without it", e);
        }
    }

    private static LocalDate day(FactStatus status) {
        return StandingFact.dayOf(status.fact().header().article());
    }

    private static MissionChange change(ChangeRow row) {
        return CloudEvents.read(row.body, MissionChange.class);
    }

    private static String position(FactStatus status) {
        return day(status) + "|" + status.fact().id();
    }

    private static boolean isAfter(FactStatus status, String position) {
        int bar = position.indexOf('|');
        LocalDate day = bar < 0 ? null : Instants.day("cursor", position.substring(0, bar));
        if (day == null) {
            throw Problems.badRequest("cursor", "is not one that this list gave out; start without it");
        }
        int byDay = day(status).compareTo(day);
        return byDay != 0 ? byDay < 0 : status.fact().id().value().compareTo(position.substring(bar + 1)) > 0;
    }
}
