package org.mandatewatch.mission.domain.deadline;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.state.DeadlineKind;
import org.mandatewatch.contract.state.DeadlineStatus;
import org.mandatewatch.contract.state.EditorsValue;
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

    /** Open, unless an editor took it out. */
    public static DeadlineDraft open(DeadlineKind kind, SettledWindow days) {
        EditorsValue word = days.setBy();
        return word != null && word.value() == null
                ? new DeadlineDraft(kind, days, DeadlineStatus.WITHDRAWN, "An editor took it out: " + word.reason())
                : new DeadlineDraft(kind, days, DeadlineStatus.OPEN, null);
    }

    /** Closed by what overtook it; what an editor took out stays out. */
    public DeadlineDraft resolved(String by) {
        return state == DeadlineStatus.WITHDRAWN ? this : new DeadlineDraft(kind, days, DeadlineStatus.RESOLVED, by);
    }

    public boolean isOpen() {
        return state == DeadlineStatus.OPEN;
    }

    public DateWindow window() {
        return days.window();
    }

    /** True when one editor's word brought both up. */
    boolean hasSameFounderAs(DeadlineDraft other) {
        return days.founder() != null && days.founder().equals(other.days.founder());
    }

    /** Every fact that made a claim about its days. */
    public Set<FactId> anchors() {
        return days.anchors();
    }
}
