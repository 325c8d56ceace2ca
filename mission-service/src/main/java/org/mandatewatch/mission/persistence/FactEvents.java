package org.mandatewatch.mission.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.event.FactEventTypes;
import org.mandatewatch.contract.event.MissionMerged;

/** The events that were folded. */
@ApplicationScoped
public class FactEvents implements PanacheRepositoryBase<FactEventRow, String> {

    private static final String MERGED = FactEventTypes.nameOf(MissionMerged.class);

    /** Which of the ids are kept already. */
    public Set<String> known(Collection<String> eventIds) {
        return new HashSet<>(getEntityManager()
                .createQuery("select e.eventId from FactEventRow e where e.eventId in :ids", String.class)
                .setParameter("ids", eventIds)
                .getResultList());
    }

    /**
     * Everything that a mission's state is folded from, in order of arrival.
     *
     * @param missions all ids of the mission
     * @param hostCode country whose facts it shares; null when it works in none or several
     */
    public List<FactEventRow> of(Set<String> missions, @Nullable String hostCode) {
        return find(
                        "mission in ?1 or also in ?1 or (country is not null and country = ?2)",
                        Sort.by("arrival"),
                        missions,
                        hostCode == null ? "" : hostCode)
                .list();
    }

    /** The event that first told a fact. */
    public Optional<FactEventRow> telling(String factId) {
        return find("factId", Sort.by("arrival"), factId).firstResultOptional();
    }

    /** The ids, and all that were ever merged into them. */
    public Set<String> withMergedInto(Set<String> missions) {
        Set<String> all = new LinkedHashSet<>(missions);
        Set<String> added = missions;
        while (!added.isEmpty()) {
            Set<String> next = new LinkedHashSet<>(getEntityManager()
                    .createQuery(
                            "select e.also from FactEventRow e where e.type = :merged and e.mission in :ids",
                            String.class)
                    .setParameter("merged", MERGED)
                    .setParameter("ids", added)
                    .getResultList());
            next.removeAll(all);
            all.addAll(next);
            added = next;
        }
        return all;
    }

    /** The id that this one was merged into, through as many mergers as there were; the id itself when none. */
    public String mergedInto(String mission) {
        Set<String> seen = new LinkedHashSet<>();
        String current = mission;
        while (seen.add(current)) {
            current = find("type = ?1 and also = ?2", Sort.by("mission"), MERGED, current)
                    .firstResultOptional()
                    .map(row -> row.mission)
                    .orElse(current);
        }
        return current;
    }
}
