package org.mandatewatch.mission.folding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mandatewatch.contract.ArticleId;
import org.mandatewatch.contract.MissionRegistry;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.contract.event.FactExtracted;
import org.mandatewatch.mission.domain.MissionFold;
import org.mandatewatch.mission.domain.facts.SourceClusters;
import org.mandatewatch.mission.domain.sources.Origin;
import org.mandatewatch.mission.persistence.ArticleSources;

/** The fold, with what is known today about copies among the articles that some events come from. */
@ApplicationScoped
public class MissionFolds {

    private final MissionRegistry registry;
    private final ArticleSources sources;

    MissionFolds(MissionRegistry registry, ArticleSources sources) {
        this.registry = registry;
        this.sources = sources;
    }

    /** Needs a transaction, or at least a request. */
    public MissionFold of(Collection<FactEvent> events) {
        return withOrigins(sources.origins(articles(events)));
    }

    /** Which of the articles behind events are one source, as known today. Needs what {@link #of} needs. */
    public SourceClusters clustersOf(Collection<FactEvent> events) {
        return SourceClusters.byOrigin(sources.origins(articles(events)));
    }

    /** The fold as it would be if the articles had these copies and no others. */
    MissionFold withOrigins(Map<ArticleId, Origin> origins) {
        return new MissionFold(registry, SourceClusters.byOrigin(origins));
    }

    static Set<ArticleId> articles(Collection<FactEvent> events) {
        return events.stream()
                .filter(FactExtracted.class::isInstance)
                .map(event -> ((FactExtracted) event).fact().header().article().id())
                .collect(Collectors.toSet());
    }
}
