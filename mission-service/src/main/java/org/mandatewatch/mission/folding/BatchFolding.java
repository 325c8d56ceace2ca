package org.mandatewatch.mission.folding;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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
import org.mandatewatch.mission.persistence.EventInsert;
import org.mandatewatch.mission.persistence.FactEventRow;
import org.mandatewatch.mission.persistence.FactEvents;
import org.mandatewatch.mission.persistence.MissionLocks;

/**
 * Takes a batch of events in: keeps those that are new, goes on with the fold of every mission that they touch, and leaves
 * changes, states and outgoing records behind, all in one transaction. Taking the same events again does nothing.
 */
@ApplicationScoped
public class BatchFolding {

    /** Seconds; far longer than any batch takes, but for one that makes the claims of a large mission anew. */
    static final int LONGEST = 1800;

    private final FactEvents rows;
    private final EventInsert inserting;
    private final MissionLocks locks;
    private final MissionEvents events;
    private final MissionFoldings foldings;
    private final StepKeeping keeping;

    BatchFolding(
            FactEvents rows,
            EventInsert inserting,
            MissionLocks locks,
            MissionEvents events,
            MissionFoldings foldings,
            StepKeeping keeping) {
        this.rows = rows;
        this.inserting = inserting;
        this.locks = locks;
        this.events = events;
        this.foldings = foldings;
        this.keeping = keeping;
    }

    /**
     * Takes a batch in.
     *
     * @param batch in order of arrival; repetitions do no harm
     * @return how many events were new
     */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST)
    public int take(List<ArrivedEvent> batch) {
        Map<String, ArrivedEvent> distinct = new LinkedHashMap<>();
        batch.forEach(arrived -> distinct.putIfAbsent(arrived.event().id().value(), arrived));
        Concerned concerned = events.concerned();
        lock(distinct.values(), concerned);

        Set<String> known = rows.known(distinct.keySet());
        List<ArrivedEvent> fresh = distinct.values().stream()
                .filter(arrived -> !known.contains(arrived.event().id().value()))
                .toList();
        List<FactEventRow> arriving = fresh.stream().map(EventRows::of).toList();
        StoredArchive.Batch work = StoredArchive.Batch.of(arriving, rows);
        touchedMissions(fresh, concerned).forEach((mission, arrived) -> {
            OpenFold open = foldings.open(mission, work);
            open.archive().load(MissionFolds.articles(arrived));
            MissionStep step = open.running().take(arrived, open.archive());
            keeping.keep(step, Cause.of(arrived.getLast()));
            foldings.keep(mission, open);
        });
        // After the names that were given on the way: of two of one id the fold knows the one given here.
        inserting.keep(arriving);
        return fresh.size();
    }

    /**
     * Locks the countries before asking which missions they host: a mission that comes up at the same time waits for
     * its country, so that neither side misses the other.
     */
    private void lock(Collection<ArrivedEvent> batch, Concerned concerned) {
        TreeSet<String> names = new TreeSet<>();
        for (ArrivedEvent arrived : batch) {
            Route route = Route.of(arrived);
            route.country().ifPresent(code -> names.add("country " + code));
            concerned.missionsOf(route).forEach(mission -> names.addAll(events.locksOf(mission)));
        }
        locks.keepSources();
        locks.hold(names);
    }

    private Map<MissionId, List<FactEvent>> touchedMissions(List<ArrivedEvent> fresh, Concerned concerned) {
        Map<String, Set<MissionId>> comingUp = comingUp(fresh, concerned);
        Map<MissionId, List<FactEvent>> touched = new TreeMap<>();
        for (ArrivedEvent arrived : fresh) {
            Route route = Route.of(arrived);
            Set<MissionId> missions = new TreeSet<>(concerned.missionsOf(route));
            missions.addAll(concerned.hostedIn(route));
            route.country().ifPresent(code -> missions.addAll(comingUp.getOrDefault(code, Set.of())));
            missions.forEach(mission ->
                    touched.computeIfAbsent(mission, m -> new ArrayList<>()).add(arrived.event()));
        }
        return touched;
    }

    /**
     * The batch's own missions by country: one that it is the first to tell of stands in no table yet, and facts of its
     * country that come with it are its own all the same.
     */
    private Map<String, Set<MissionId>> comingUp(List<ArrivedEvent> fresh, Concerned concerned) {
        Map<String, Set<MissionId>> byCountry = new HashMap<>();
        for (ArrivedEvent arrived : fresh) {
            for (MissionId mission : concerned.missionsOf(Route.of(arrived))) {
                String host = events.profile(mission).hostCode();
                if (host != null) {
                    byCountry.computeIfAbsent(host, code -> new TreeSet<>()).add(mission);
                }
            }
        }
        return byCountry;
    }
}
