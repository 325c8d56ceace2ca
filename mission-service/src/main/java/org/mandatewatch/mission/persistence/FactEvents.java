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
import org.mandatewatch.contract.ArticleId;
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

    /** Everything that was said about some facts, about whatever mission. */
    public List<FactEventRow> about(Collection<String> factIds) {
        return factIds.isEmpty() ? List.of() : list("about in ?1", factIds);
    }

    /** What was said about a mission itself and about no fact. */
    public List<FactEventRow> words(Set<String> missions, @Nullable String hostCode) {
        return list(
                "about is null and (mission in ?1 or also in ?1 or (country is not null and country = ?2))",
                missions,
                hostCode == null ? "" : hostCode);
    }

    /** Everything that some articles tell, about whatever mission. */
    public List<FactEventRow> toldBy(Collection<ArticleId> articles) {
        return getEntityManager()
                .createNativeQuery("SELECT * FROM {h-schema}fact_event WHERE article_id IN (:ids)", FactEventRow.class)
                .setParameter("ids", articles.stream().map(ArticleId::value).toList())
                .getResultStream()
                .map(FactEventRow.class::cast)
                .toList();
    }

    /** The missions, by the ids they were given, of which articles tell something. */
    public Set<String> missionsOf(Collection<ArticleId> articles) {
        Set<String> missions = new LinkedHashSet<>(column("mission", articles));
        missions.addAll(column("also", articles));
        return missions;
    }

    /** The countries (ISO 3166-1 alpha-2) of which articles tell something that concerns all missions there. */
    public List<String> countriesOf(Collection<ArticleId> articles) {
        return column("country", articles);
    }

    private List<String> column(String name, Collection<ArticleId> articles) {
        return getEntityManager()
                .createNativeQuery(
                        "SELECT DISTINCT " + name + " FROM {h-schema}fact_event WHERE article_id IN (:ids) AND " + name
                                + " IS NOT NULL ORDER BY 1",
                        String.class)
                .setParameter("ids", articles.stream().map(ArticleId::value).toList())
                .getResultStream()
                .map(String.class::cast)
                .toList();
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
