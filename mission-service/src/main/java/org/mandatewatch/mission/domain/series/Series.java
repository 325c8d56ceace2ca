package org.mandatewatch.mission.domain.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mandatewatch.mission.domain.facts.Sourcing;
import org.mandatewatch.mission.domain.facts.StandingFact;
import org.mandatewatch.mission.domain.facts.StandingFacts;

/** Lays figures out over time. */
public final class Series {

    private Series() {}

    /**
     * One point per report, oldest first; reports of one day that give the same figure are one point with more support.
     *
     * <p>Nothing is settled here: a day on which two figures were told has two points.
     */
    public static List<SeriesPoint> points(SeriesKind kind, StandingFacts facts) {
        Map<Place, List<StandingFact<?>>> told = new LinkedHashMap<>();
        kind.reports(facts)
                .forEach(report -> told.computeIfAbsent(
                                new Place(report.fact().day(), report.reading()), place -> new ArrayList<>())
                        .add(report.fact()));
        List<SeriesPoint> points = new ArrayList<>();
        told.forEach((place, behind) -> points.add(point(place, behind)));
        points.sort(SeriesPoint.OLDEST_FIRST);
        return points;
    }

    /** Where a point lies. */
    private record Place(LocalDate day, Reading reading) {}

    private static SeriesPoint point(Place place, List<StandingFact<?>> behind) {
        StandingFact<?> first = behind.stream().min(StandingFact.NEWEST_FIRST).orElseThrow();
        Reading reading = place.reading();
        return new SeriesPoint(
                place.day(),
                reading.measure(),
                reading.value(),
                reading.qualifier(),
                reading.unit(),
                reading.contributor(),
                reading.about(),
                first.id(),
                first.article().publisher(),
                Sourcing.support(behind));
    }
}
