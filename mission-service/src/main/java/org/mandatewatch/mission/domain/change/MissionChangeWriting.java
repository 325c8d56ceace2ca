package org.mandatewatch.mission.domain.change;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mandatewatch.contract.ContentHash;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.MissionId;
import org.mandatewatch.contract.state.MissionChange;
import org.mandatewatch.contract.state.SourceQuote;
import org.mandatewatch.mission.domain.facts.Sourcing;

/** Writes differences as the changes that an event made, with why and by whose words. */
public final class MissionChangeWriting {

    private MissionChangeWriting() {}

    /**
     * The changes that one cause made.
     *
     * @param quotes of the facts behind the values before and after; empty for facts that are no longer held
     */
    public static List<MissionChange> of(
            MissionId mission,
            Cause cause,
            List<Difference> differences,
            Function<FactId, Optional<SourceQuote>> quotes) {
        return differences.stream()
                .map(d -> new MissionChange(
                        ContentHash.of("c-", mission.value(), cause.id(), d.path()),
                        d.kind(),
                        d.path(),
                        d.before(),
                        d.after(),
                        cause.reason(),
                        d.factIds(),
                        quotes(d, quotes),
                        cause.at()))
                .toList();
    }

    private static List<SourceQuote> quotes(Difference difference, Function<FactId, Optional<SourceQuote>> known) {
        return difference.factIds().stream()
                .flatMap(id -> known.apply(id).stream())
                .limit(Sourcing.QUOTES)
                .toList();
    }
}
