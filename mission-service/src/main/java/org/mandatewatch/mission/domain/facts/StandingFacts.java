package org.mandatewatch.mission.domain.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.EventId;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.event.FactConfirmed;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.contract.event.FactExtracted;
import org.mandatewatch.contract.event.FactRetracted;
import org.mandatewatch.contract.event.FactSuperseded;
import org.mandatewatch.contract.fact.Fact;

/**
 * Which facts count, judged from all events at once.
 *
 * <p>A fact counts when it was extracted, no later revision or extractor dropped it, no editor retracted it, and it is
 * confident enough or confirmed. A confirmation also holds against a newer extractor that no longer finds the fact, but
 * not against a publisher who took the sentence back.
 */
public final class StandingFacts {

    private static final Comparator<FactExtracted> LATEST_TELLING = Comparator.<FactExtracted, Integer>comparing(
                    e -> e.fact().header().article().revision())
            .thenComparing(EditorWords.BY_TIME);

    private final Map<FactId, FactStatus> statuses = new TreeMap<>();
    private final List<StandingFact<?>> standing = new ArrayList<>();

    private StandingFacts() {}

    /** Judges the events, of whatever order and repetition. */
    public static StandingFacts of(Collection<FactEvent> events) {
        Map<EventId, FactEvent> distinct = new HashMap<>();
        events.forEach(event -> distinct.putIfAbsent(event.id(), event));

        Map<FactId, FactExtracted> extracted = new TreeMap<>();
        Map<FactId, FactSuperseded> superseded = new HashMap<>();
        for (FactEvent event : distinct.values()) {
            if (event instanceof FactExtracted telling) {
                extracted.merge(telling.fact().id(), telling, (a, b) -> LATEST_TELLING.compare(a, b) >= 0 ? a : b);
            } else if (event instanceof FactSuperseded dropping) {
                superseded.merge(dropping.target(), dropping, (a, b) -> EditorWords.BY_TIME.compare(a, b) >= 0 ? a : b);
            }
        }

        EditorWords editors = EditorWords.in(distinct.values());
        StandingFacts facts = new StandingFacts();
        extracted.forEach((id, telling) -> facts.judge(telling, superseded.get(id), editors.last(id)));
        facts.standing.sort(StandingFact.NEWEST_FIRST);
        return facts;
    }

    /** The facts of one kind that count, newest first. */
    public <F extends Fact> List<StandingFact<F>> of(Class<F> kind) {
        List<StandingFact<F>> found = new ArrayList<>();
        for (StandingFact<?> fact : standing) {
            if (kind.isInstance(fact.fact())) {
                found.add(new StandingFact<>(kind.cast(fact.fact()), fact.confirmed()));
            }
        }
        return found;
    }

    /** All facts that count, newest first. */
    public List<StandingFact<?>> all() {
        return List.copyOf(standing);
    }

    /** Every fact ever extracted with what became of it, by id. */
    public Collection<FactStatus> statuses() {
        return List.copyOf(statuses.values());
    }

    public Optional<FactStatus> status(FactId id) {
        return Optional.ofNullable(statuses.get(id));
    }

    private void judge(FactExtracted telling, @Nullable FactSuperseded dropping, @Nullable FactEvent word) {
        Fact fact = telling.fact();
        boolean confirmed = word instanceof FactConfirmed;
        Standing verdict = verdict(telling, dropping, word);
        statuses.put(fact.id(), new FactStatus(fact, verdict, confirmed));
        if (verdict == Standing.STANDING) {
            standing.add(new StandingFact<>(fact, confirmed));
        }
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
