package org.mandatewatch.mission.domain.facts;

import java.util.Collection;
import java.util.Locale;
import org.mandatewatch.contract.ArticleRef;

/** Tells which articles are one source, so that copies of one text do not pass for independent support. */
@FunctionalInterface
public interface SourceClusters {

    /** Name of the cluster that an article belongs to. */
    String clusterOf(ArticleRef article);

    /** One publisher is one source; an article without publisher is a source of its own. */
    static SourceClusters byPublisher() {
        return article -> {
            String publisher = article.publisher();
            return publisher == null || publisher.isBlank()
                    ? "article " + article.id().value()
                    : "publisher " + publisher.strip().toLowerCase(Locale.ROOT);
        };
    }

    /** How many independent sources stand behind the facts. */
    default int count(Collection<? extends StandingFact<?>> facts) {
        return (int) facts.stream().map(f -> clusterOf(f.article())).distinct().count();
    }
}
