package org.mandatewatch.mission.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response.Status;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.common.http.Problems;
import org.mandatewatch.mission.domain.series.SeriesKind;
import org.mandatewatch.mission.domain.series.SeriesPoint;

/** Which points of which series are wanted. */
public final class SeriesQuery {

    @PathParam("series")
    @Nullable
    String series;

    @QueryParam("measure")
    @Nullable
    String measure;

    @QueryParam("contributor")
    @Nullable
    String contributor;

    @QueryParam("from")
    @Nullable
    String from;

    @QueryParam("to")
    @Nullable
    String to;

    /**
     * What is wanted, once every parameter is seen to make sense.
     *
     * @throws HttpProblem 404 when there is no such series, 400 when a parameter makes no sense for it
     */
    Wanted read() {
        SeriesKind kind = SeriesKind.of(series == null ? "" : series).orElseThrow(() -> noSuchSeries(series));
        if (measure != null && !kind.measures().contains(measure)) {
            throw Problems.badRequest("measure", "must be one of " + kind.measures());
        }
        if (contributor != null && !kind.isContributed()) {
            throw Problems.badRequest(
                    "contributor", "is known for strength and funding only; leave it out for " + kind.word());
        }
        return new Wanted(kind, measure, contributor, Instants.day("from", from), Instants.day("to", to));
    }

    private static HttpProblem noSuchSeries(@Nullable String name) {
        String known = Arrays.stream(SeriesKind.values()).map(SeriesKind::word).collect(Collectors.joining(", "));
        return HttpProblem.builder()
                .withStatus(Status.NOT_FOUND)
                .withTitle(Status.NOT_FOUND.getReasonPhrase())
                .withDetail("There is no series " + name + "; ask for one of " + known + ".")
                .with("field", "series")
                .build();
    }

    /**
     * A query that makes sense.
     *
     * @param from first day, inclusive
     * @param to last day, inclusive
     */
    record Wanted(
            SeriesKind kind,
            @Nullable String measure,
            @Nullable String contributor,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        boolean matches(SeriesPoint point) {
            return (measure == null || measure.equals(point.measure()))
                    && (contributor == null || contributor.equalsIgnoreCase(point.contributor()))
                    && (from == null || !point.day().isBefore(from))
                    && (to == null || !point.day().isAfter(to));
        }
    }
}
