package org.mandatewatch.alert.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mandatewatch.contract.DeadlineId;
import org.mandatewatch.contract.state.Contradiction;
import org.mandatewatch.contract.state.Deadline;
import org.mandatewatch.contract.state.MissionChange;
import org.mandatewatch.contract.state.MissionChanges;
import org.mandatewatch.contract.state.MissionState;
import org.mandatewatch.contract.state.SourceQuote;

/**
 * What alert-service has heard of one mission over time: when each deadline was first heard of, how often it moved, when
 * figures changed. The state itself knows none of this, because it depends on no clock.
 *
 * @param deadlines by present name, also those the state no longer carries
 * @param contradictions when each was first heard, in domain time, by {@link #key}
 * @param figures oldest first, at most {@link #FIGURES}
 */
public record MissionLog(
        Map<DeadlineId, DeadlineLog> deadlines, Map<String, Instant> contradictions, List<Figure> figures) {

    public static final MissionLog EMPTY = new MissionLog(Map.of(), Map.of(), List.of());

    /** Enough to find the last crossing of any threshold that somebody may still have to be told of. */
    static final int FIGURES = 200;

    public MissionLog {
        deadlines = Map.copyOf(deadlines);
        contradictions = Map.copyOf(contradictions);
        figures = List.copyOf(figures);
    }

    /**
     * This log after one more record of {@code mission-changes}.
     *
     * @param at when it was heard, in domain time
     */
    public MissionLog heard(MissionChanges record, Instant at) {
        return new MissionLog(
                deadlinesAfter(record, at), contradictionsAfter(record.state(), at), figuresAfter(record, at));
    }

    /** Tells contradictions apart: same value, same two statements. */
    public static String key(Contradiction contradiction) {
        return contradiction.sides().stream()
                .map(Contradiction.Side::value)
                .sorted()
                .collect(Collectors.joining(" | ", contradiction.path() + ": ", ""));
    }

    /** True when figures older than the first listed were forgotten. */
    public boolean forgotFigures() {
        return figures.size() >= FIGURES;
    }

    private Map<DeadlineId, DeadlineLog> deadlinesAfter(MissionChanges record, Instant at) {
        List<SourceQuote> quotes = record.changes().stream()
                .flatMap(change -> change.evidence().stream())
                .distinct()
                .toList();
        Map<DeadlineId, DeadlineLog> after = new TreeMap<>();
        Set<DeadlineId> absorbed = new HashSet<>();
        for (Deadline deadline : record.state().deadlines()) {
            DeadlineId id = deadline.id();
            if (id == null) {
                continue;
            }
            absorbed.addAll(deadline.formerIds());
            Optional<DeadlineLog> known = Stream.concat(Stream.of(id), deadline.formerIds().stream())
                    .filter(deadlines::containsKey)
                    .findFirst()
                    .map(deadlines::get);
            after.put(
                    id,
                    known.map(log -> log.next(deadline, quotes, at))
                            .orElseGet(() -> DeadlineLog.first(id, deadline, at)));
        }
        deadlines.forEach((id, log) -> {
            if (!after.containsKey(id) && !absorbed.contains(id)) {
                after.put(id, log.vanished(quotes, at));
            }
        });
        return after;
    }

    private Map<String, Instant> contradictionsAfter(MissionState state, Instant at) {
        return state.contradictions().stream()
                .map(MissionLog::key)
                .distinct()
                .collect(Collectors.toMap(key -> key, key -> contradictions.getOrDefault(key, at)));
    }

    private List<Figure> figuresAfter(MissionChanges record, Instant at) {
        String change = record.changes().stream()
                .filter(c -> c.path().startsWith("strength") || c.path().startsWith("displacement"))
                .map(MissionChange::id)
                .findFirst()
                .orElse(record.mission() + "@" + record.version());
        Figure figure = Figure.of(record.state(), change, at);
        if (!figures.isEmpty() && figures.getLast().sameNumbers(figure)) {
            return figures;
        }
        List<Figure> after = new ArrayList<>(figures);
        after.add(figure);
        return after.subList(Math.max(0, after.size() - FIGURES), after.size());
    }
}
