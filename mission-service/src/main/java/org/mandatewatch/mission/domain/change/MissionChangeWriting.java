package org.mandatewatch.mission.domain.change;

import java.util.List;
import org.mandatewatch.contract.ContentHash;
import org.mandatewatch.contract.MissionId;
import org.mandatewatch.contract.state.MissionChange;
import org.mandatewatch.contract.state.SourceQuote;
import org.mandatewatch.mission.domain.facts.Sourcing;
import org.mandatewatch.mission.domain.facts.StandingFact;
import org.mandatewatch.mission.domain.facts.StandingFacts;

/** Writes differences as the changes that an event made, with why and by whose words. */
public final class MissionChangeWriting {

    private MissionChangeWriting() {}

    /**
     * The changes that one cause made.
     *
     * @param facts from after the event, for the quotes
     */
    public static List<MissionChange> of(
            MissionId mission, Cause cause, List<Difference> differences, StandingFacts facts) {
        return differences.stream()
                .map(d -> new MissionChange(
                        ContentHash.of("c-", mission.value(), cause.id(), d.path()),
                        d.kind(),
                        d.path(),
                        d.before(),
                        d.after(),
                        cause.reason(),
                        d.factIds(),
                        quotes(d, facts),
                        cause.at()))
                .toList();
    }

    private static List<SourceQuote> quotes(Difference difference, StandingFacts facts) {
        return difference.factIds().stream()
                .flatMap(id -> facts.status(id).stream())
                .limit(Sourcing.QUOTES)
                .map(status -> new StandingFact<>(status.fact(), status.confirmed()).quote())
                .toList();
    }
}
