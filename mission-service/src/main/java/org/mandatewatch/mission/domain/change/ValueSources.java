package org.mandatewatch.mission.domain.change;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.fact.LeadNation;
import org.mandatewatch.contract.state.MissionState;
import org.mandatewatch.mission.domain.facts.Claims;

/**
 * Why a value of a state is as it is.
 *
 * @param supporting facts that say so
 * @param disputing facts that say otherwise
 */
public record ValueSources(Set<FactId> supporting, Set<FactId> disputing) {

    public ValueSources {
        supporting = Set.copyOf(supporting);
        disputing = Set.copyOf(disputing);
    }

    /**
     * The facts behind a value, or behind all values below a path such as {@code mandate.expiry} or {@code strength}.
     *
     * @param state whose values list all their facts
     * @param path as changes name values
     * @return empty when the state has no such value
     */
    public static Optional<ValueSources> of(MissionState state, Claims facts, String path) {
        List<StateValue> values = StateValues.of(state).entrySet().stream()
                .filter(e -> e.getKey().equals(path) || e.getKey().startsWith(path + "."))
                .map(Map.Entry::getValue)
                .toList();
        if (values.isEmpty()) {
            return Optional.empty();
        }
        Set<FactId> supporting = new HashSet<>();
        Set<FactId> disputing = new HashSet<>();
        for (StateValue value : values) {
            supporting.addAll(value.factIds());
            disputing.addAll(value.disputedBy());
        }
        if (path.equals("leadNation")) {
            facts.of(LeadNation.class).forEach(claim -> {
                Set<FactId> side = claim.fact().country().equals(state.leadNation()) ? supporting : disputing;
                claim.voices().forEach(voice -> side.add(voice.id()));
            });
        }
        disputing.removeAll(supporting);
        return Optional.of(new ValueSources(supporting, disputing));
    }

    /** True for each fact that speaks for or against. */
    public boolean contains(FactId fact) {
        return supporting.contains(fact) || disputing.contains(fact);
    }

    /** Every value that the state has, as {@link #of} takes them; sorted. */
    public static List<String> paths(MissionState state) {
        return List.copyOf(StateValues.of(state).keySet());
    }
}
