package org.mandatewatch.mission.folding;

import java.util.Optional;
import org.mandatewatch.contract.MissionId;
import org.mandatewatch.contract.event.DeadlineNamed;
import org.mandatewatch.contract.event.FactExtracted;
import org.mandatewatch.contract.event.MissionMerged;
import org.mandatewatch.contract.event.MissionOverridden;
import org.mandatewatch.contract.fact.MissionSucceeded;

/**
 * Whom an event concerns. What the event says itself counts before the key that it travelled under.
 *
 * @param mission by the id that the event was given
 * @param also a second mission: the successor, or the id that was given up
 * @param country whose missions all share the event
 */
record Route(Optional<String> mission, Optional<String> also, Optional<String> country) {

    static Route of(ArrivedEvent arrived) {
        return switch (arrived.event()) {
            case FactExtracted extracted
            when extracted.fact().mission() == null -> new Route(Optional.empty(), Optional.empty(), arrived.country());
            case FactExtracted extracted ->
                new Route(
                        Optional.ofNullable(extracted.fact().mission()).map(MissionId::value),
                        extracted.fact() instanceof MissionSucceeded handover
                                ? Optional.of(handover.successor().value())
                                : Optional.empty(),
                        Optional.empty());
            case MissionMerged merged ->
                new Route(
                        Optional.of(merged.into().value()),
                        Optional.of(merged.from().value()),
                        Optional.empty());
            case MissionOverridden overridden -> ofMission(overridden.mission());
            case DeadlineNamed named -> ofMission(named.mission());
            default -> new Route(arrived.keyMission(), Optional.empty(), arrived.country());
        };
    }

    private static Route ofMission(MissionId mission) {
        return new Route(Optional.of(mission.value()), Optional.empty(), Optional.empty());
    }
}
