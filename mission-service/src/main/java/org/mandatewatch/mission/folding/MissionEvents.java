package org.mandatewatch.mission.folding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mandatewatch.common.events.CloudEvents;
import org.mandatewatch.contract.MissionId;
import org.mandatewatch.contract.MissionRegistry;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.mission.domain.MissionProfile;
import org.mandatewatch.mission.persistence.FactEventRow;
import org.mandatewatch.mission.persistence.FactEvents;

/** Gathers what a mission's state is folded from, under all its ids and with its country's facts. */
@ApplicationScoped
public class MissionEvents {

    private final FactEvents rows;
    private final MissionRegistry registry;

    MissionEvents(FactEvents rows, MissionRegistry registry) {
        this.rows = rows;
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
        MissionProfile profile = profile(mission);
        Set<String> ids = new LinkedHashSet<>();
        ids.add(profile.id().value());
        registry.find(profile.id()).ifPresent(e -> e.formerIds().forEach(id -> ids.add(id.value())));
        return rows.of(rows.withMergedInto(ids), profile.hostCode()).stream()
                .map(MissionEvents::event)
                .toList();
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

    private static FactEvent event(FactEventRow row) {
        return CloudEvents.readFactEvent(row.type, row.body);
    }
}
