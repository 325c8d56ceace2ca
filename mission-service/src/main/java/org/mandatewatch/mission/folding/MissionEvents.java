package org.mandatewatch.mission.folding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mandatewatch.common.events.CloudEvents;
import org.mandatewatch.contract.MissionId;
import org.mandatewatch.contract.MissionRegistry;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.contract.event.MissionMerged;
import org.mandatewatch.mission.domain.MissionProfile;
import org.mandatewatch.mission.persistence.FactEventRow;
import org.mandatewatch.mission.persistence.FactEvents;
import org.mandatewatch.mission.persistence.Missions;

/** Gathers what a mission's state is folded from, under all its ids and with its country's facts. */
@ApplicationScoped
public class MissionEvents {

    private final FactEvents rows;
    private final Missions missions;
    private final MissionRegistry registry;

    MissionEvents(FactEvents rows, Missions missions, MissionRegistry registry) {
        this.rows = rows;
        this.missions = missions;
        this.registry = registry;
    }

    /** The id in use today for a mission that may have been known, registered or merged under another. */
    public MissionId current(String mission) {
        String registered =
                MissionProfile.of(new MissionId(mission), registry).id().value();
        String merged = rows.mergedInto(registered);
        return MissionProfile.of(new MissionId(merged), registry).id();
    }

    /** All events of a mission, in order of arrival. Needs a transaction, or at least a request. */
    public List<FactEvent> of(MissionId mission) {
        return of(scope(mission, wordsOf(mission)));
    }

    /** All events of a scope, in order of arrival. */
    List<FactEvent> of(Scope scope) {
        return rows.of(scope.missions(), scope.country()).stream()
                .map(MissionEvents::event)
                .toList();
    }

    /** What was said about a mission itself and about none of its facts. */
    List<FactEvent> wordsOf(MissionId mission) {
        Scope scope = scope(mission, List.of());
        return rows.words(scope.missions(), scope.country()).stream()
                .map(MissionEvents::event)
                .toList();
    }

    /**
     * Which events a mission is folded from.
     *
     * @param words about the mission itself; some may not be kept yet
     */
    Scope scope(MissionId mission, Collection<FactEvent> words) {
        MissionProfile profile = profile(mission);
        return new Scope(idsOf(profile, words), profile.hostCode());
    }

    /** Asks whom events concern. */
    Concerned concerned() {
        return new Concerned(this, missions);
    }

    /** Names of the locks without which nobody folds a mission: its own, and its host country's. */
    Set<String> locksOf(MissionId mission) {
        Set<String> names = new LinkedHashSet<>();
        names.add("mission " + mission);
        String host = profile(mission).hostCode();
        if (host != null) {
            names.add("country " + host);
        }
        return names;
    }

    MissionProfile profile(MissionId mission) {
        return MissionProfile.of(mission, registry);
    }

    private Set<String> idsOf(MissionProfile profile, Collection<FactEvent> words) {
        Set<String> ids = new LinkedHashSet<>();
        ids.add(profile.id().value());
        registry.find(profile.id()).ifPresent(e -> e.formerIds().forEach(id -> ids.add(id.value())));
        boolean grown = true;
        while (grown) {
            grown = ids.addAll(rows.withMergedInto(ids));
            for (FactEvent word : words) {
                if (word instanceof MissionMerged merged
                        && ids.contains(merged.into().value())) {
                    grown |= ids.add(merged.from().value());
                }
            }
        }
        return ids;
    }

    static FactEvent event(FactEventRow row) {
        return CloudEvents.readFactEvent(row.type, row.body);
    }
}
