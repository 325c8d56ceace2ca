package org.mandatewatch.mission.domain.facts;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.EventId;
import org.mandatewatch.contract.event.FactConfirmed;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.contract.event.FactExtracted;
import org.mandatewatch.contract.event.FactRetracted;
import org.mandatewatch.contract.event.FactSuperseded;
import org.mandatewatch.contract.fact.Fact;

/**
 * All that was said about one fact, judged: the telling that counts, and what became of it.
 *
 * <p>A fact counts when it was extracted, no later revision or extractor dropped it, no editor retracted it, and it is
 * confident enough or confirmed. A confirmation also holds against a newer extractor that no longer finds the fact, but
 * not against a publisher who took the sentence back.
 *
 * @param telling of the latest revision; of two of one revision the later by (at, id)
 * @param confirmed an editor's word stands that the fact is right
 */
public record FactFile(FactExtracted telling, Standing standing, boolean confirmed) {

    private static final Comparator<FactExtracted> LATEST_TELLING = Comparator.<FactExtracted, Integer>comparing(
                    e -> e.fact().header().article().revision())
            .thenComparing(EditorWords.BY_TIME);

    /**
     * Judges what was said, of whatever order and repetition; empty when nobody told the fact.
     *
     * @param said events that tell one fact or aim at it
     * @param undone editors' words that were taken back
     */
    public static Optional<FactFile> of(Collection<FactEvent> said, Set<EventId> undone) {
        Optional<FactExtracted> telling = latest(said, FactExtracted.class, LATEST_TELLING);
        Optional<FactSuperseded> dropping = latest(said, FactSuperseded.class, EditorWords.BY_TIME);
        FactEvent word = said.stream()
                .filter(event -> event instanceof FactConfirmed || event instanceof FactRetracted)
                .filter(event -> !undone.contains(event.id()))
                .max(EditorWords.BY_TIME)
                .orElse(null);
        return telling.map(
                told -> new FactFile(told, verdict(told, dropping.orElse(null), word), word instanceof FactConfirmed));
    }

    /** True when the fact counts in the state. */
    public boolean stands() {
        return standing == Standing.STANDING;
    }

    private static <E extends FactEvent> Optional<E> latest(
            Collection<FactEvent> said, Class<E> type, Comparator<? super E> order) {
        return said.stream().filter(type::isInstance).map(type::cast).max(order);
    }

    private static Standing verdict(
            FactExtracted telling, @Nullable FactSuperseded dropping, @Nullable FactEvent word) {
        if (word instanceof FactRetracted) {
            return Standing.RETRACTED;
        }
        boolean confirmed = word instanceof FactConfirmed;
        if (dropping != null && !dropping.at().isBefore(telling.at())) {
            boolean heldByEditor = confirmed && dropping.cause() == FactSuperseded.Cause.EXTRACTOR;
            if (!heldByEditor) {
                return Standing.SUPERSEDED;
            }
        }
        boolean sure = telling.fact().header().confidence() >= Fact.ACTING_CONFIDENCE;
        return sure || confirmed ? Standing.STANDING : Standing.UNCONFIRMED;
    }
}
