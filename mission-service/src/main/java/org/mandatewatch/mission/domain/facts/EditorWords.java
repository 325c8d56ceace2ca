package org.mandatewatch.mission.domain.facts;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.EventId;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.event.CorrectionUndone;
import org.mandatewatch.contract.event.FactConfirmed;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.contract.event.FactRetracted;

/** What editors last said about each fact; of two words on one fact the later by (at, id) counts. */
public final class EditorWords {

    /** Later words first or last, whatever the order of arrival. */
    public static final Comparator<FactEvent> BY_TIME =
            Comparator.comparing(FactEvent::at).thenComparing(FactEvent::id);

    private final Map<FactId, FactEvent> lastWords = new HashMap<>();

    private EditorWords() {}

    /** Judges events of whatever order and repetition. */
    public static EditorWords in(Collection<FactEvent> events) {
        Set<EventId> undone = undone(events);
        EditorWords words = new EditorWords();
        for (FactEvent event : events) {
            if (undone.contains(event.id())) {
                continue;
            }
            if (event instanceof FactConfirmed confirmed) {
                words.hear(confirmed.target(), confirmed);
            } else if (event instanceof FactRetracted retracted) {
                words.hear(retracted.target(), retracted);
            }
        }
        return words;
    }

    /** The word that counts; null when no editor spoke of the fact. */
    public @Nullable FactEvent last(FactId fact) {
        return lastWords.get(fact);
    }

    private void hear(FactId target, FactEvent word) {
        lastWords.merge(target, word, (a, b) -> BY_TIME.compare(a, b) >= 0 ? a : b);
    }

    /** The words that were taken back. Taking back a taking-back restores the word; only a later one can do so. */
    public static Set<EventId> undone(Collection<FactEvent> events) {
        List<CorrectionUndone> latestFirst = events.stream()
                .filter(CorrectionUndone.class::isInstance)
                .map(CorrectionUndone.class::cast)
                .sorted(BY_TIME.reversed())
                .toList();
        Set<EventId> undone = new HashSet<>();
        for (CorrectionUndone undo : latestFirst) {
            if (!undone.contains(undo.id())) {
                undone.add(undo.target());
            }
        }
        return undone;
    }
}
