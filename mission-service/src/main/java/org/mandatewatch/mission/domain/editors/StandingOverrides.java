package org.mandatewatch.mission.domain.editors;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.mandatewatch.contract.EventId;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.contract.event.MissionOverridden;
import org.mandatewatch.contract.state.EditorsValue;
import org.mandatewatch.mission.domain.facts.EditorWords;

/**
 * The overrides that nobody took back.
 *
 * @param latestFirst by (at, id)
 */
public record StandingOverrides(List<MissionOverridden> latestFirst) {

    public StandingOverrides {
        latestFirst = List.copyOf(latestFirst);
    }

    /** Judges events of whatever order and repetition, all of them about one mission. */
    public static StandingOverrides in(Collection<FactEvent> events) {
        Set<EventId> undone = EditorWords.undone(events);
        return new StandingOverrides(events.stream()
                .filter(MissionOverridden.class::isInstance)
                .map(MissionOverridden.class::cast)
                .filter(word -> !undone.contains(word.id()))
                .distinct()
                .sorted(EditorWords.BY_TIME.reversed())
                .toList());
    }

    /** The word as states show it. */
    static EditorsValue shown(MissionOverridden word) {
        return new EditorsValue(
                word.id(), word.path(), word.value(), word.reason(), word.by(), word.at(), word.until());
    }
}
