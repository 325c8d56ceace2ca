package org.mandatewatch.mission.domain.facts;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.ArticleId;
import org.mandatewatch.contract.ArticleRef;
import org.mandatewatch.mission.domain.sources.Origin;

/** Tells which articles are one source, so that copies of one text do not pass for independent support. */
public interface SourceClusters {

    /** Name of the source that an article belongs to. */
    String clusterOf(ArticleRef article);

    /** True when the article is known to share its wording with another one. */
    boolean isCopy(ArticleRef article);

    /** One publisher is one source; an article without publisher is a source of its own. */
    static SourceClusters byPublisher() {
        return byOrigin(Map.of());
    }

    /**
     * One publisher is one source, and whoever prints its texts adds none.
     *
     * @param origins of articles that have copies; others are their own origin
     */
    static SourceClusters byOrigin(Map<ArticleId, Origin> origins) {
        return new SourceClusters() {
            @Override
            public String clusterOf(ArticleRef article) {
                Origin origin = origins.get(article.id());
                return origin == null
                        ? named(article.publisher(), "article " + article.id().value())
                        : named(origin.publisher(), "text " + origin.cluster());
            }

            @Override
            public boolean isCopy(ArticleRef article) {
                return origins.containsKey(article.id());
            }
        };
    }

    private static String named(@Nullable String publisher, String nameless) {
        return publisher == null || publisher.isBlank()
                ? nameless
                : "publisher " + publisher.strip().toLowerCase(Locale.ROOT);
    }
}
