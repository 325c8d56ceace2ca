package org.mandatewatch.mission.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.common.http.Page;
import org.mandatewatch.common.http.Problems;
import org.mandatewatch.common.security.Roles;
import org.mandatewatch.mission.domain.editors.EditorsRecord;
import org.mandatewatch.mission.persistence.MissionRow;

/** What editors said about a mission and its facts, latest first. */
@Path("/api/v1/missions/{id}/corrections")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READER)
public class CorrectionListResource {

    private final MissionReading reading;

    CorrectionListResource(MissionReading reading) {
        this.reading = reading;
    }

    @GET
    public Page<CorrectionView> corrections(
            @PathParam("id") String id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        Paging paging = Paging.of(limit, cursor);
        MissionRow row = reading.row(id);
        Place place = paging.position() == null ? null : Place.read(paging.position());
        List<EditorsRecord.Entry> found = EditorsRecord.of(reading.events(row), reading.state(row)).stream()
                .filter(entry -> place == null || place.isBefore(entry))
                .limit(paging.limit() + 1L)
                .toList();
        return paging.page(
                found,
                CorrectionView::of,
                entry -> entry.word().at() + "|" + entry.word().id());
    }

    /** The last word of a page. */
    private record Place(Instant at, String id) {

        static Place read(String position) {
            int bar = position.indexOf('|');
            try {
                return new Place(Instant.parse(position.substring(0, Math.max(0, bar))), position.substring(bar + 1));
            } catch (DateTimeException e) {
                throw Problems.badRequest("cursor", "is not one that this list gave out; start without it", e);
            }
        }

        boolean isBefore(EditorsRecord.Entry entry) {
            int byTime = entry.word().at().compareTo(at);
            return byTime != 0 ? byTime < 0 : entry.word().id().value().compareTo(id) < 0;
        }
    }
}
