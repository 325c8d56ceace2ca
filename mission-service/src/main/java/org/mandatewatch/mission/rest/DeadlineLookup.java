package org.mandatewatch.mission.rest;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DeadlineId;
import org.mandatewatch.contract.state.Deadline;
import org.mandatewatch.contract.state.DeadlineKind;
import org.mandatewatch.contract.state.MissionState;
import org.mandatewatch.mission.domain.editors.DeadlinePath;

/**
 * Finds the deadline that an editor looks at. The word then carries its name: by the time of a renewal, "the mandate's
 * expiry" is another one.
 */
record DeadlineLookup(MissionState state) {

    /**
     * The path by name where there is such a deadline, else the path as it was given.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when there is none to name or to take out
     */
    String stable(String path, @Nullable Object value) {
        Optional<DeadlinePath> asked = DeadlinePath.of(path);
        if (asked.isEmpty()) {
            return path;
        }
        DeadlineId id = asked.get().id();
        if (id != null) {
            return named(id)
                    .map(DeadlinePath::to)
                    .orElseThrow(() -> OverrideProblems.about("path", "names no deadline of this mission"));
        }
        Optional<DeadlineId> open = Optional.ofNullable(
                        asked.get().kind() == DeadlineKind.MANDATE_EXPIRY
                                ? state.mandate().expiry()
                                : state.decision().vote())
                .map(Deadline::id);
        if (open.isEmpty() && value == null) {
            throw OverrideProblems.about("value", "is null, and there is no such deadline to take out");
        }
        return open.map(DeadlinePath::to).orElse(path);
    }

    private Optional<DeadlineId> named(DeadlineId id) {
        return state.deadlines().stream()
                .filter(deadline ->
                        id.equals(deadline.id()) || deadline.formerIds().contains(id))
                .findFirst()
                .map(Deadline::id);
    }
}
