package org.mandatewatch.mission.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.MissionId;
import org.mandatewatch.contract.state.Contradiction;
import org.mandatewatch.contract.state.Deadline;
import org.mandatewatch.contract.state.Decision;
import org.mandatewatch.contract.state.EditorsValue;
import org.mandatewatch.contract.state.Mandate;
import org.mandatewatch.mission.domain.deadline.DeadlineDraft;
import org.mandatewatch.mission.domain.deadline.DeadlineWriting;

/**
 * Everything that has a day, as readers see it.
 *
 * @param deadlines earliest first
 * @param unnamed deadlines that nobody has named yet
 * @param overrides the editors' words that deadlines rest on
 */
record WrittenDates(
        Mandate mandate,
        Decision decision,
        List<Deadline> deadlines,
        List<Contradiction> contradictions,
        List<DeadlineDraft> unnamed,
        List<EditorsValue> overrides) {

    static WrittenDates of(MissionId mission, DatedPicture dated) {
        DeadlineWriting writing = new DeadlineWriting(mission, dated.names());
        List<Contradiction> contradictions = new ArrayList<>();
        disputed(dated.mandate().openExpiry())
                .ifPresent(d -> contradictions.add(DeadlineWriting.contradiction("mandate.expiry", d)));
        disputed(dated.decision().openVote())
                .ifPresent(d -> contradictions.add(DeadlineWriting.contradiction("decision.vote", d)));
        @Nullable
        Deadline expiry = dated.mandate().openExpiry().map(writing::write).orElse(null);
        return new WrittenDates(
                new Mandate(expiry, dated.mandate().periods()),
                dated.decision().with(dated.decision().openVote().map(writing::write)),
                dated.deadlines().stream().map(writing::write).toList(),
                contradictions,
                dated.deadlines().stream()
                        .filter(d -> dated.names().of(d).isEmpty())
                        .toList(),
                dated.overrides());
    }

    private static Optional<DeadlineDraft> disputed(Optional<DeadlineDraft> deadline) {
        return deadline.filter(d -> d.days().disputed());
    }
}
