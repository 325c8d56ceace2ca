package org.mandatewatch.mission.folding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.ArticleId;
import org.mandatewatch.contract.ArticleRef;
import org.mandatewatch.contract.EventId;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.MissionId;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.mission.domain.Archive;
import org.mandatewatch.mission.domain.facts.SourceClusters;
import org.mandatewatch.mission.domain.facts.Voice;
import org.mandatewatch.mission.domain.sources.Origin;
import org.mandatewatch.mission.persistence.ArticleSources;
import org.mandatewatch.mission.persistence.ClaimStore;
import org.mandatewatch.mission.persistence.FactEventRow;
import org.mandatewatch.mission.persistence.FactEvents;

/** The archive of one mission in the database, as it was before a batch. Lives as long as the batch. */
final class StoredArchive implements Archive, SourceClusters {

    private final MissionId mission;
    private final FactEvents rows;
    private final MissionEvents events;
    private final ArticleSources sources;
    private final ClaimStore claims;
    private final Batch batch;
    private final Map<ArticleId, Optional<Origin>> origins = new HashMap<>();

    private Scope scope;
    private long fold;

    /**
     * @param scope of the mission before the batch
     * @param fold under which its claims are kept
     */
    StoredArchive(
            MissionId mission,
            Scope scope,
            long fold,
            Batch batch,
            FactEvents rows,
            MissionEvents events,
            ArticleSources sources,
            ClaimStore claims) {
        this.mission = mission;
        this.scope = scope;
        this.fold = fold;
        this.batch = batch;
        this.rows = rows;
        this.events = events;
        this.sources = sources;
        this.claims = claims;
    }

    /** The scope, which another may have taken the place of while events were folded. */
    Scope scope() {
        return scope;
    }

    long fold() {
        return fold;
    }

    @Override
    public Collection<FactEvent> about(FactId fact) {
        Collection<FactEventRow> known = batch.knows(fact) ? batch.about(fact) : rows.about(List.of(fact.value()));
        return known.stream().filter(scope::holds).map(MissionEvents::event).toList();
    }

    @Override
    public Optional<FactId> aimOf(EventId word) {
        return rows.findByIdOptional(word.value())
                .filter(scope::holds)
                .flatMap(row -> Optional.ofNullable(row.about))
                .map(FactId::new);
    }

    @Override
    public List<Voice> voices(String claim, Set<FactId> named, Set<FactId> without) {
        return claims.voices(fold, claim, named, without);
    }

    @Override
    public boolean tellsOf(ArticleId article) {
        return rows.toldBy(List.of(article)).stream().anyMatch(scope::holds);
    }

    @Override
    public SourceClusters clusters() {
        return this;
    }

    @Override
    public String clusterOf(ArticleRef article) {
        return clustersOf(article).clusterOf(article);
    }

    @Override
    public boolean isCopy(ArticleRef article) {
        return clustersOf(article).isCopy(article);
    }

    @Override
    public List<FactEvent> everything(Collection<FactEvent> words, EventId last) {
        scope = events.scope(mission, words);
        // None of the rows of before the batch counts any more.
        fold = -1;
        Map<String, FactEvent> all = new LinkedHashMap<>();
        events.of(scope).forEach(event -> all.put(event.id().value(), event));
        words.forEach(event -> all.putIfAbsent(event.id().value(), event));
        for (FactEventRow row : batch.upTo(last)) {
            if (scope.holds(row)) {
                all.putIfAbsent(row.eventId, MissionEvents.event(row));
            }
        }
        load(MissionFolds.articles(all.values()));
        return List.copyOf(all.values());
    }

    /** Finds out about many articles at once. */
    void load(Collection<ArticleId> articles) {
        Set<ArticleId> unknown = new HashSet<>(articles);
        unknown.removeAll(origins.keySet());
        Map<ArticleId, Origin> found = sources.origins(unknown);
        unknown.forEach(article -> origins.put(article, Optional.ofNullable(found.get(article))));
    }

    private SourceClusters clustersOf(ArticleRef article) {
        if (!origins.containsKey(article.id())) {
            load(List.of(article.id()));
        }
        @Nullable
        Origin origin = origins.getOrDefault(article.id(), Optional.empty()).orElse(null);
        return SourceClusters.byOrigin(origin == null ? Map.of() : Map.of(article.id(), origin));
    }

    /** The new events of a batch, and what was kept about the facts that they speak of. */
    record Batch(List<FactEventRow> fresh, Map<String, List<FactEventRow>> known) {

        static Batch of(List<FactEventRow> fresh, FactEvents rows) {
            Map<String, List<FactEventRow>> known = new HashMap<>();
            fresh.forEach(row -> {
                if (row.about != null) {
                    known.put(row.about, new ArrayList<>());
                }
            });
            rows.about(known.keySet()).forEach(row -> {
                if (row.about != null) {
                    known.getOrDefault(row.about, new ArrayList<>()).add(row);
                }
            });
            return new Batch(fresh, known);
        }

        boolean knows(FactId fact) {
            return known.containsKey(fact.value());
        }

        List<FactEventRow> about(FactId fact) {
            return known.getOrDefault(fact.value(), List.of());
        }

        /** The new events up to one of them. */
        List<FactEventRow> upTo(EventId last) {
            List<FactEventRow> some = new ArrayList<>();
            for (FactEventRow row : fresh) {
                some.add(row);
                if (row.eventId.equals(last.value())) {
                    break;
                }
            }
            return some;
        }
    }
}
