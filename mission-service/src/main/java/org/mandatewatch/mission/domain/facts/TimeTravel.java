package org.mandatewatch.mission.domain.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.contract.event.FactExtracted;
import org.mandatewatch.contract.event.FactSuperseded;

/** Selects the events that a view of the past folds. */
public final class TimeTravel {

    private TimeTravel() {}

    /**
     * What was public by a day, judged with all of today's corrections: facts published by then (received by then, where
     * the day of publication is unknown); a revision hides its predecessor's facts only from its own publication day on.
     *
     * @param day inclusive
     */
    public static List<FactEvent> publishedBy(LocalDate day, Collection<FactEvent> events) {
        return events.stream().filter(event -> wasPublic(event, day)).toList();
    }

    /**
     * What this system had been told by an instant, corrections included.
     *
     * @param instant inclusive, in domain time
     */
    public static List<FactEvent> recordedBy(Instant instant, Collection<FactEvent> events) {
        return events.stream().filter(event -> !event.at().isAfter(instant)).toList();
    }

    private static boolean wasPublic(FactEvent event, LocalDate day) {
        return switch (event) {
            case FactExtracted extracted ->
                !StandingFact.dayOf(extracted.fact().header().article()).isAfter(day);
            case FactSuperseded superseded -> {
                LocalDate from = superseded.from();
                yield from == null || !from.isAfter(day);
            }
            default -> true;
        };
    }
}
