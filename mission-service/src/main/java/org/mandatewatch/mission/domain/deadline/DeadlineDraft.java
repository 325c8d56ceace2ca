package org.mandatewatch.mission.domain.deadline;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.state.DeadlineKind;
import org.mandatewatch.contract.state.DeadlineStatus;
import org.mandatewatch.mission.domain.dates.SettledWindow;

/**
 * A deadline before it carries its name.
 *
 * @param resolvedBy what overtook it, for people; null while open
 */
public record DeadlineDraft(
        DeadlineKind kind,
        SettledWindow days,
        DeadlineStatus state,
        @Nullable String resolvedBy) {

    public static DeadlineDraft open(DeadlineKind kind, SettledWindow days) {
        return new DeadlineDraft(kind, days, DeadlineStatus.OPEN, null);
    }

    public DeadlineDraft resolved(String by) {
        return new DeadlineDraft(kind, days, DeadlineStatus.RESOLVED, by);
    }

    public boolean isOpen() {
        return state == DeadlineStatus.OPEN;
    }

    public DateWindow window() {
        return days.window();
    }

    /** Every fact that made a claim about its days. */
    public Set<FactId> anchors() {
        return days.all().stream().map(f -> f.id()).collect(Collectors.toSet());
    }
}
