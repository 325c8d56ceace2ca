package org.mandatewatch.mission.folding;

import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.state.MissionState;
import org.mandatewatch.mission.domain.RunningFold;

/**
 * A mission's fold while one transaction works on it.
 *
 * @param before the state that readers have; null when there is none, or none that can be relied on
 */
record OpenFold(
        RunningFold running,
        StoredArchive archive,
        @Nullable MissionState before) {}
