package org.mandatewatch.mission.folding;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mandatewatch.contract.MissionId;
import org.mandatewatch.mission.persistence.Missions;

/** Whom the events of a batch concern; each question is put to the database once. Lives as long as the batch. */
final class Concerned {

    private final MissionEvents events;
    private final Missions missions;
    private final Map<String, MissionId> current = new HashMap<>();
    private final Map<String, List<MissionId>> hosted = new HashMap<>();

    Concerned(MissionEvents events, Missions missions) {
        this.events = events;
        this.missions = missions;
    }

    Set<MissionId> missionsOf(Route route) {
        Set<MissionId> concerned = new LinkedHashSet<>();
        Stream.concat(route.mission().stream(), route.also().stream())
                .forEach(id -> concerned.add(current.computeIfAbsent(id, events::current)));
        return concerned;
    }

    /** The missions of the route's country. To be asked under the country's lock. */
    Collection<MissionId> hostedIn(Route route) {
        return route.country()
                .map(code -> hosted.computeIfAbsent(
                        code,
                        c -> missions.hostedIn(List.of(c)).stream()
                                .map(MissionId::new)
                                .toList()))
                .orElse(List.of());
    }
}
