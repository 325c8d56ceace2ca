package org.mandatewatch.mission.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mandatewatch.contract.MissionId;
import org.mandatewatch.contract.MissionRegistry;
import org.mandatewatch.contract.event.DeadlineNamed;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.contract.event.FactExtracted;
import org.mandatewatch.contract.event.MissionMerged;
import org.mandatewatch.contract.event.MissionOverridden;
import org.mandatewatch.contract.fact.MissionSucceeded;

/** Tells which of some events are about a mission, under whatever id it was known. */
final class Belonging {

    private final MissionId mission;
    private final MissionRegistry registry;
    private final Map<MissionId, MissionId> merged = new HashMap<>();

    Belonging(MissionId mission, MissionRegistry registry, Collection<FactEvent> events) {
        this.mission = mission;
        this.registry = registry;
        events.stream()
                .filter(MissionMerged.class::isInstance)
                .map(MissionMerged.class::cast)
                .forEach(m -> merged.merge(m.from(), m.into(), (a, b) -> a.compareTo(b) <= 0 ? a : b));
    }

    /** The mission's events, facts of countries included: which country's, whoever gathers the events has seen to. */
    List<FactEvent> of(Collection<FactEvent> events) {
        return events.stream().filter(this::concerns).toList();
    }

    /** True when the mission was merged into another, which has its facts from then on. */
    boolean isGivenUp() {
        return merged.containsKey(mission)
                && !canonical(merged.getOrDefault(mission, mission)).equals(canonical(mission));
    }

    /** True for an id under which the mission is or was known. */
    boolean isMission(MissionId id) {
        Set<MissionId> seen = new HashSet<>();
        MissionId current = id;
        while (seen.add(current)) {
            if (canonical(current).equals(canonical(mission))) {
                return true;
            }
            current = merged.getOrDefault(current, current);
        }
        return false;
    }

    boolean concerns(FactEvent event) {
        return switch (event) {
            case FactExtracted extracted -> {
                MissionId about = extracted.fact().mission();
                yield about == null
                        || isMission(about)
                        || (extracted.fact() instanceof MissionSucceeded handover && isMission(handover.successor()));
            }
            case DeadlineNamed named -> isMission(named.mission());
            case MissionOverridden overridden -> isMission(overridden.mission());
            default -> true;
        };
    }

    private MissionId canonical(MissionId id) {
        return registry.find(id).map(MissionRegistry.Entry::id).orElse(id);
    }
}
