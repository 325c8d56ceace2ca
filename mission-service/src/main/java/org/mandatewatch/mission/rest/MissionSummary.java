package org.mandatewatch.mission.rest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.MissionId;
import org.mandatewatch.contract.state.Deadline;
import org.mandatewatch.contract.state.DecisionStage;
import org.mandatewatch.contract.state.MissionState;

/**
 * A mission in a list.
 *
 * @param expiry days of the open expiry; null when none is known
 * @param vote days of the awaited vote; null when none is
 * @param stage of the decision under way
 */
public record MissionSummary(
        MissionId id,
        String name,
        @Nullable String host,
        @Nullable DateWindow expiry,
        @Nullable DateWindow vote,
        DecisionStage stage,
        @Nullable LocalDate lastHeard,
        long version) {

    static MissionSummary of(MissionState state) {
        return new MissionSummary(
                state.id(),
                state.name(),
                state.host(),
                window(state.mandate().expiry()),
                window(state.decision().vote()),
                state.decision().stage(),
                state.lastHeard(),
                state.version());
    }

    private static @Nullable DateWindow window(@Nullable Deadline deadline) {
        return deadline == null ? null : deadline.window();
    }
}
