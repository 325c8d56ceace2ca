package org.mandatewatch.mission.folding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.mandatewatch.contract.ArticleId;
import org.mandatewatch.contract.MissionRegistry;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.contract.event.FactExtracted;
import org.mandatewatch.mission.domain.MissionFold;
import org.mandatewatch.mission.domain.facts.SourceClusters;
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
        return new MissionFold(registry, SourceClusters.byOrigin(sources.origins(articles(events))));
    }

    static Set<ArticleId> articles(Collection<FactEvent> events) {
        return events.stream()
                .filter(FactExtracted.class::isInstance)
                .map(event -> ((FactExtracted) event).fact().header().article().id())
                .collect(Collectors.toSet());
    }
}
