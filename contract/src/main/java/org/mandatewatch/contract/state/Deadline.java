package org.mandatewatch.contract.state;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.DeadlineId;
import org.mandatewatch.contract.MissionId;

/**
 * A dated thing that people wait for.
 *
 * @param id null only before mission-service has named it; never null on Kafka or in the API
 * @param formerIds names of deadlines that turned out to be this one
 * @param window the settled days, in {@code window.zone()}
 * @param status how well the window is supported
 * @param state whether it still lies ahead
 * @param resolvedBy what overtook it, in a few words ("Resolution 2751, until 2 October 2025"); null while open
 * @param derived true when the window was computed from an adoption day and a duration
 * @param movedFrom the window before the latest reported move, while a move rests on a single source; warnings run for
 *     both; else null
 * @param evidence up to three quotes, newest first
 */
public record Deadline(
        @Nullable DeadlineId id,
        List<DeadlineId> formerIds,
        MissionId mission,
        DeadlineKind kind,
        DateWindow window,
        ValueStatus status,
        DeadlineStatus state,
        @Nullable String resolvedBy,
        boolean derived,
        @Nullable DateWindow movedFrom,
        @JsonUnwrapped Support support,
        List<Alternative> alternatives,
        List<SourceQuote> evidence) {

    public Deadline {
        formerIds = List.copyOf(formerIds);
        alternatives = List.copyOf(alternatives);
        evidence = List.copyOf(evidence);
    }
}
