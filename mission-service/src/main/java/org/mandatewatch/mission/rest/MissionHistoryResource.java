package org.mandatewatch.mission.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.common.events.CloudEvents;
import org.mandatewatch.common.http.Page;
import org.mandatewatch.common.http.Problems;
import org.mandatewatch.common.security.Roles;
import org.mandatewatch.contract.state.MissionChange;
import org.mandatewatch.mission.domain.change.ValueSources;
import org.mandatewatch.mission.domain.facts.FactStatus;
import org.mandatewatch.mission.domain.facts.StandingFact;
import org.mandatewatch.mission.persistence.ChangeRow;
import org.mandatewatch.mission.persistence.Changes;
import org.mandatewatch.mission.persistence.MissionRow;
import org.mandatewatch.mission.rest.csv.CsvTable;
import org.mandatewatch.mission.rest.csv.FactTable;

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

    /**
     * Every fact of the mission with what became of it, newest first; with {@code value}, those for and against it: why the
     * mission's picture says so.
     */
    @GET
    @Path("facts")
    public Page<FactView> facts(
            @PathParam("id") String id,
            @BeanParam FactQuery query,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        FactQuery.Wanted wanted = query.read();
        Paging paging = Paging.of(limit, cursor);
        MissionRow mission = reading.row(id);
        ValueSources about = about(mission, query);
        List<FactStatus> found = found(mission, wanted, about)
                .dropWhile(s -> paging.position() != null && !isAfter(s, paging.position()))
                .limit(paging.limit() + 1L)
                .toList();
        return paging.page(found, status -> FactView.of(status, about), MissionHistoryResource::position);
    }

    /** The same facts as a table ({@code Accept: text/csv}, or {@code ?format=csv}): all of them, without pages. */
    @GET
    @Path("facts")
    @Produces(CsvTable.OFFERED)
    public Response factTable(@PathParam("id") String id, @BeanParam FactQuery query) {
        MissionRow mission = reading.row(id);
        ValueSources about = about(mission, query);
        List<FactView> rows = found(mission, query.read(), about)
                .map(status -> FactView.of(status, about))
                .toList();
        return FactTable.table().answer("facts.csv", rows);
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

    private @Nullable ValueSources about(MissionRow mission, FactQuery query) {
        return query.value == null ? null : reading.sources(mission, query.value);
    }

    private Stream<FactStatus> found(MissionRow mission, FactQuery.Wanted wanted, @Nullable ValueSources about) {
        return reading.facts(mission).statuses().stream()
                .filter(wanted::matches)
                .filter(s -> about == null || about.contains(s.fact().id()))
                .sorted(NEWEST_FIRST);
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
