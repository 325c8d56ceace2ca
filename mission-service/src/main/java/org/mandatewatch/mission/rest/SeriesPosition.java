package org.mandatewatch.mission.rest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import org.mandatewatch.common.http.Problems;
import org.mandatewatch.mission.domain.series.SeriesPoint;

/** Where a point stands in its series, in the order of {@link SeriesPoint#OLDEST_FIRST}. */
record SeriesPosition(LocalDate day, String measure, String fact) implements Comparable<SeriesPosition> {

    private static final Comparator<SeriesPosition> ORDER = Comparator.comparing(SeriesPosition::day)
            .thenComparing(SeriesPosition::measure)
            .thenComparing(SeriesPosition::fact);

    static SeriesPosition of(SeriesPoint point) {
        return new SeriesPosition(point.day(), point.measure(), point.fact().value());
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when it is none */
    static SeriesPosition read(String position) {
        String[] parts = position.split("\\|", 3);
        try {
            if (parts.length == 3) {
                return new SeriesPosition(LocalDate.parse(parts[0]), parts[1], parts[2]);
            }
        } catch (DateTimeException e) {
            throw Problems.badRequest("cursor", "is not one that this list gave out; start without it", e);
        }
        throw Problems.badRequest("cursor", "is not one that this list gave out; start without it");
    }

    String text() {
        return day + "|" + measure + "|" + fact;
    }

    @Override
    public int compareTo(SeriesPosition other) {
        return ORDER.compare(this, other);
    }
}
