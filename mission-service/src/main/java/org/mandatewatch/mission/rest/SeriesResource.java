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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.common.http.Page;
import org.mandatewatch.common.security.Roles;
import org.mandatewatch.mission.domain.series.SeriesPoint;
import org.mandatewatch.mission.rest.csv.CsvTable;
import org.mandatewatch.mission.rest.csv.SeriesTable;

/** Figures over time, for charts: {@code strength}, {@code displacement}, {@code casualties}, {@code funding}. */
@Path("/api/v1/missions/{id}/series/{series}")
@RolesAllowed(Roles.READER)
public class SeriesResource {

    private final MissionReading reading;

    SeriesResource(MissionReading reading) {
        this.reading = reading;
    }

    /** The points of a series, oldest first. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Page<SeriesPointView> points(
            @PathParam("id") String id,
            @BeanParam SeriesQuery query,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        SeriesQuery.Wanted wanted = query.read();
        Paging paging = Paging.of(limit, cursor);
        SeriesPosition after = paging.position() == null ? null : SeriesPosition.read(paging.position());
        List<SeriesPoint> found = found(id, wanted).stream()
                .dropWhile(point -> after != null && SeriesPosition.of(point).compareTo(after) <= 0)
                .limit(paging.limit() + 1L)
                .toList();
        return paging.page(
                found, SeriesPointView::of, point -> SeriesPosition.of(point).text());
    }

    /** The same points as a table ({@code Accept: text/csv}, or {@code ?format=csv}): all of them, without pages. */
    @GET
    @Produces(CsvTable.OFFERED)
    public Response table(@PathParam("id") String id, @BeanParam SeriesQuery query) {
        SeriesQuery.Wanted wanted = query.read();
        List<SeriesPointView> rows =
                found(id, wanted).stream().map(SeriesPointView::of).toList();
        return SeriesTable.table().answer(wanted.kind().word() + ".csv", rows);
    }

    private List<SeriesPoint> found(String id, SeriesQuery.Wanted wanted) {
        return reading.series(reading.row(id), wanted.kind()).stream()
                .filter(wanted::matches)
                .toList();
    }
}
