package org.mandatewatch.mission.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mandatewatch.contract.EventId;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.event.DeadlineNamed;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.mission.domain.editors.StandingOverrides;
import org.mandatewatch.mission.domain.facts.EditorWords;
import org.mandatewatch.mission.domain.facts.FactFiles;

/**
 * What was said about a mission itself and not about one of its facts: names of its deadlines, values that editors set,
 * what they took back, and which missions turned out to be one. These are few, and all of them are always at hand.
 *
 * @param events distinct; their order does not matter
 * @param undone the words that were taken back, those about facts among them
 */
record MissionWords(List<FactEvent> events, Set<EventId> undone) {

    MissionWords {
        events = List.copyOf(events);
        undone = Set.copyOf(undone);
    }

    /** Those among some events. */
    static MissionWords in(Collection<FactEvent> events) {
        Map<EventId, FactEvent> words = new LinkedHashMap<>();
        events.stream()
                .filter(event -> FactFiles.subject(event) == null)
                .forEach(event -> words.putIfAbsent(event.id(), event));
        return new MissionWords(List.copyOf(words.values()), EditorWords.undone(words.values()));
    }

    MissionWords with(Collection<? extends FactEvent> more) {
        List<FactEvent> all = new ArrayList<>(events);
        all.addAll(more);
        return in(all);
    }

    boolean have(FactEvent event) {
        return events.stream().anyMatch(word -> word.id().equals(event.id()));
    }

    List<DeadlineNamed> namings() {
        return namingsIn(events).toList();
    }

    StandingOverrides overrides() {
        return StandingOverrides.in(events);
    }

    /** The facts that deadlines were named after. */
    Set<FactId> anchors() {
        return namingsIn(events).flatMap(naming -> naming.anchors().stream()).collect(Collectors.toSet());
    }

    private static Stream<DeadlineNamed> namingsIn(Collection<FactEvent> events) {
        return events.stream().filter(DeadlineNamed.class::isInstance).map(DeadlineNamed.class::cast);
    }
}
