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
import org.mandatewatch.common.events.CloudEvents;
import org.mandatewatch.contract.MissionId;
import org.mandatewatch.contract.event.DeadlineNamed;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.contract.event.FactExtracted;
import org.mandatewatch.mission.domain.MissionFold;
import org.mandatewatch.mission.domain.MissionStep;
import org.mandatewatch.mission.persistence.FactEventRow;
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
    private final MissionFold fold;
    private final StepKeeping keeping;

    BatchFolding(
            FactEvents rows,
            Missions missions,
            MissionLocks locks,
            MissionEvents events,
            MissionFold fold,
            StepKeeping keeping) {
        this.rows = rows;
        this.missions = missions;
        this.locks = locks;
        this.events = events;
        this.fold = fold;
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
        fresh.forEach(arrived -> rows.persist(row(arrived)));
        touched.forEach((mission, arrived) -> {
            MissionStep step = MissionStep.take(fold, mission, before.getOrDefault(mission, List.of()), arrived);
            step.namings().forEach(naming -> rows.persist(row(named(naming))));
            keeping.keep(step, arrived.getLast());
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
            missionsOf(route).forEach(mission -> {
                names.add("mission " + mission);
                String host = events.profile(mission).hostCode();
                if (host != null) {
                    names.add("country " + host);
                }
            });
        }
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

    private static ArrivedEvent named(DeadlineNamed naming) {
        return new ArrivedEvent(naming, naming.mission().value(), CloudEvents.write(naming));
    }

    private static FactEventRow row(ArrivedEvent arrived) {
        Route route = Route.of(arrived);
        FactEvent event = arrived.event();
        FactEventRow row = new FactEventRow();
        row.eventId = event.id().value();
        row.type = event.type();
        row.mission = route.mission().orElse(null);
        row.also = route.also().orElse(null);
        row.country = route.country().orElse(null);
        row.factId =
                event instanceof FactExtracted extracted ? extracted.fact().id().value() : null;
        row.at = event.at();
        row.body = arrived.json();
        return row;
    }
}
