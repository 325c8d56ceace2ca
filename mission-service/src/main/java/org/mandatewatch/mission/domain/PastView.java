package org.mandatewatch.mission.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.MissionId;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.mission.domain.deadline.DeadlineNaming;
import org.mandatewatch.mission.domain.facts.TimeTravel;

/**
 * A look at the past; either limit may be left out.
 *
 * @param asOf what was public by that day, inclusive
 * @param recordedAsOf what this system had been told by that instant of domain time, inclusive
 */
public record PastView(@Nullable LocalDate asOf, @Nullable Instant recordedAsOf) {

    /** The state in this view; deadlines keep the names that they have today, and one that never had a name gets its own. */
    public FoldedMission fold(MissionFold fold, MissionId mission, Collection<FactEvent> events) {
        Collection<FactEvent> visible = events;
        if (recordedAsOf != null) {
            visible = TimeTravel.recordedBy(recordedAsOf, visible);
        }
        if (asOf != null) {
            visible = TimeTravel.publishedBy(asOf, visible);
        }
        FoldedMission folded = fold.foldWhole(mission, visible);
        long version = folded.state().version();
        if (!folded.unnamed().isEmpty()) {
            List<FactEvent> named = new ArrayList<>(visible);
            folded.unnamed()
                    .forEach(d -> named.add(DeadlineNaming.name(folded.state().id(), d, Instant.EPOCH)));
            FoldedMission whole = fold.foldWhole(mission, named);
            return new FoldedMission(
                    whole.state().shownAsOf(asOf, version), whole.claims(), whole.inBeing(), List.of());
        }
        return new FoldedMission(folded.state().shownAsOf(asOf, version), folded.claims(), folded.inBeing(), List.of());
    }
}
