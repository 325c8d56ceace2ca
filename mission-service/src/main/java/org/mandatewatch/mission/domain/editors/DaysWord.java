package org.mandatewatch.mission.domain.editors;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.event.MissionOverridden;
import org.mandatewatch.contract.state.EditorsValue;
import org.mandatewatch.mission.domain.dates.SettledWindow;

/**
 * An editor's word on the days of a deadline.
 *
 * @param days null where the deadline is taken out
 */
record DaysWord(
        MissionOverridden event,
        DeadlinePath path,
        @Nullable EditorsDays days) {

    /** Empty for words on other values, and for those that no one can follow. */
    static Optional<DaysWord> of(MissionOverridden event) {
        Object value = event.value();
        try {
            EditorsDays days =
                    DeadlinePath.of(event.path()).isEmpty() || value == null ? null : EditorsDays.read(value);
            return DeadlinePath.of(event.path()).map(path -> new DaysWord(event, path, days));
        } catch (WrongValue misfit) {
            return Optional.empty();
        }
    }

    /** A report on the deadline from after the word's last day ends it. */
    boolean standsAgainst(SettledWindow reported) {
        return event.until() == null
                || reported.all().stream().noneMatch(f -> f.day().isAfter(event.until()));
    }

    /** The days as the editor has them. */
    SettledWindow on(SettledWindow reported) {
        EditorsValue shown = StandingOverrides.shown(event);
        return days == null
                ? reported.withdrawn(shown)
                : reported.setTo(days.in(reported.window().zone()), shown);
    }
}
