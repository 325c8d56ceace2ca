package org.mandatewatch.mission.domain.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.EventId;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.event.FactConfirmed;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.contract.event.FactExtracted;
import org.mandatewatch.contract.event.FactRetracted;
import org.mandatewatch.contract.event.FactSuperseded;

/** Sorts events by the fact that they are about. */
public final class FactFiles {

    private FactFiles() {}

    /** The fact that an event tells or aims at; null for events about anything else. */
    public static @Nullable FactId subject(FactEvent event) {
        return switch (event) {
            case FactExtracted extracted -> extracted.fact().id();
            case FactSuperseded superseded -> superseded.target();
            case FactRetracted retracted -> retracted.target();
            case FactConfirmed confirmed -> confirmed.target();
            default -> null;
        };
    }

    /** What is known about each fact, by id, from events of whatever order and repetition. */
    public static List<FactFile> of(Collection<FactEvent> events) {
        Map<FactId, List<FactEvent>> said = new TreeMap<>();
        for (FactEvent event : events) {
            FactId subject = subject(event);
            if (subject != null) {
                said.computeIfAbsent(subject, id -> new ArrayList<>()).add(event);
            }
        }
        Set<EventId> undone = EditorWords.undone(events);
        List<FactFile> files = new ArrayList<>();
        said.values().forEach(about -> FactFile.of(about, undone).ifPresent(files::add));
        return files;
    }
}
