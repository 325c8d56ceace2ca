package org.mandatewatch.mission.domain.editors;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mandatewatch.contract.EventId;
import org.mandatewatch.contract.event.CorrectionUndone;
import org.mandatewatch.contract.event.FactConfirmed;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.contract.event.FactRetracted;
import org.mandatewatch.contract.event.MissionOverridden;
import org.mandatewatch.contract.state.MissionState;
import org.mandatewatch.mission.domain.facts.EditorWords;

/** All that editors ever said about a mission. */
public final class EditorsRecord {

    private static final Comparator<Entry> LATEST_FIRST =
            Comparator.comparing(Entry::word, EditorWords.BY_TIME.reversed());

    private EditorsRecord() {}

    /** What became of an editor's word. */
    public enum Standing {
        /** The state rests on it. */
        IN_FORCE,
        /** A later word stands in its place, or a report after its last day ended it, or what it aims at is not there. */
        NOT_IN_FORCE,
        /** It was taken back. */
        UNDONE
    }

    /** An editor's word with what became of it. */
    public record Entry(FactEvent word, Standing standing) {}

    /**
     * Latest first, by (at, id).
     *
     * @param events all events of the mission
     * @param state what they add up to
     */
    public static List<Entry> of(Collection<FactEvent> events, MissionState state) {
        Set<EventId> undone = EditorWords.undone(events);
        EditorWords words = EditorWords.in(events);
        Set<EventId> overrides =
                state.overrides().stream().map(value -> value.event()).collect(Collectors.toSet());
        return events.stream()
                .distinct()
                .filter(EditorsRecord::isCorrection)
                .map(word -> new Entry(
                        word,
                        undone.contains(word.id())
                                ? Standing.UNDONE
                                : isInForce(word, words, overrides) ? Standing.IN_FORCE : Standing.NOT_IN_FORCE))
                .sorted(LATEST_FIRST)
                .toList();
    }

    /** True for what an editor may take back. */
    public static boolean isCorrection(FactEvent event) {
        return event instanceof FactConfirmed
                || event instanceof FactRetracted
                || event instanceof MissionOverridden
                || event instanceof CorrectionUndone;
    }

    private static boolean isInForce(FactEvent word, EditorWords words, Set<EventId> overrides) {
        return switch (word) {
            case FactConfirmed confirmed -> confirmed.equals(words.last(confirmed.target()));
            case FactRetracted retracted -> retracted.equals(words.last(retracted.target()));
            case MissionOverridden overridden -> overrides.contains(overridden.id());
            default -> true;
        };
    }
}
