package org.mandatewatch.mission.folding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mandatewatch.contract.MissionId;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.mission.domain.MissionStep;
import org.mandatewatch.mission.domain.change.Cause;
import org.mandatewatch.mission.persistence.FactEvents;
import org.mandatewatch.mission.persistence.MissionLocks;
import org.mandatewatch.mission.persistence.Missions;

/**
 * Takes a batch of events in: keeps those that are new, folds every mission that they touch, and leaves changes, states
 * and outgoing records behind, all in one transaction. Taking the same events again does nothing.
 */
@ApplicationScoped
public class BatchFolding {

    private final FactEvents rows;
    private final Missions missions;
    private final MissionLocks locks;
    private final MissionEvents events;
    private final MissionFolds folds;
    private final StepKeeping keeping;

    BatchFolding(
            FactEvents rows,
            Missions missions,
            MissionLocks locks,
            MissionEvents events,
            MissionFolds folds,
            StepKeeping keeping) {
        this.rows = rows;
        this.missions = missions;
        this.locks = locks;
        this.events = events;
        this.folds = folds;
        this.keeping = keeping;
    }

    /**
     * Takes a batch in.
     *
     * @param batch in order of arrival; repetitions do no harm
     * @return how many events were new
     */
    @Transactional
    public int take(List<ArrivedEvent> batch) {
        Map<String, ArrivedEvent> distinct = new LinkedHashMap<>();
        batch.forEach(arrived -> distinct.putIfAbsent(arrived.event().id().value(), arrived));
        lock(distinct.values());

        Set<String> known = rows.known(distinct.keySet());
        List<ArrivedEvent> fresh = distinct.values().stream()
                .filter(arrived -> !known.contains(arrived.event().id().value()))
                .toList();
        Map<MissionId, List<FactEvent>> touched = touchedMissions(fresh);
        // Before the new ones are kept, so that what is loaded is what was known.
        Map<MissionId, List<FactEvent>> before = new TreeMap<>();
        touched.keySet().forEach(mission -> before.put(mission, events.of(mission)));
        fresh.forEach(arrived -> rows.persist(EventRows.of(arrived)));
        touched.forEach((mission, arrived) -> {
            List<FactEvent> earlier = before.getOrDefault(mission, List.of());
            List<FactEvent> all = new ArrayList<>(earlier);
            all.addAll(arrived);
            MissionStep step = MissionStep.take(folds.of(all), mission, earlier, arrived);
            keeping.keep(step, Cause.of(arrived.getLast()));
        });
        return fresh.size();
    }

    /**
     * Locks the countries before asking which missions they host: a mission that comes up at the same time waits for
     * its country, so that neither side misses the other.
     */
    private void lock(Collection<ArrivedEvent> batch) {
        TreeSet<String> names = new TreeSet<>();
        for (ArrivedEvent arrived : batch) {
            Route route = Route.of(arrived);
            route.country().ifPresent(code -> names.add("country " + code));
            missionsOf(route).forEach(mission -> names.addAll(events.locksOf(mission)));
        }
        locks.keepSources();
        locks.hold(names);
    }

    private Map<MissionId, List<FactEvent>> touchedMissions(List<ArrivedEvent> fresh) {
        Map<MissionId, List<FactEvent>> touched = new TreeMap<>();
        for (ArrivedEvent arrived : fresh) {
            Route route = Route.of(arrived);
            Set<MissionId> concerned = missionsOf(route);
            missions.hostedIn(route.country().stream().toList())
                    .forEach(mission -> concerned.add(new MissionId(mission)));
            concerned.forEach(mission ->
                    touched.computeIfAbsent(mission, m -> new ArrayList<>()).add(arrived.event()));
        }
        return touched;
    }

    private Set<MissionId> missionsOf(Route route) {
        Set<MissionId> concerned = new TreeSet<>();
        route.mission().ifPresent(id -> concerned.add(events.current(id)));
        route.also().ifPresent(id -> concerned.add(events.current(id)));
        return concerned;
    }
}
