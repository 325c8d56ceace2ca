package org.mandatewatch.ingest.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.Article;
import org.mandatewatch.contract.ArticleId;
import org.mandatewatch.contract.fact.Fact;
import org.mandatewatch.ingest.domain.extract.FactExtractor;
import org.mandatewatch.ingest.domain.revision.FactEvents;
import org.mandatewatch.ingest.domain.revision.KeyedEvent;
import org.mandatewatch.ingest.persistence.ArchivedArticle;
import org.mandatewatch.ingest.persistence.ArticleArchive;
import org.mandatewatch.ingest.persistence.Published;

/**
 * Reads accepted articles and tells the {@code facts} topic what they state.
 *
 * <p>Kept first, sent second, remembered as sent third: whoever is killed in between sends the same events with the
 * same ids again. Of two articles that overtake one another on different partitions, whichever is read second finds the
 * other one kept, so no order of arrival leaves an overtaken fact standing.
 */
@ApplicationScoped
public class FactPublication {

    private final ArticleArchive archive;
    private final FactExtractor extractor;
    private final AcknowledgedSender sender;

    FactPublication(ArticleArchive archive, FactExtractor extractor, AcknowledgedSender sender) {
        this.archive = archive;
        this.extractor = extractor;
        this.sender = sender;
    }

    /** Publishes what is new in these articles. Repeating it changes nothing. */
    void publish(List<Article> articles) {
        List<Article> kept = archive.together(() -> keep(articles));
        List<Reading> readings = archive.together(
                () -> kept.stream().map(this::read).flatMap(Optional::stream).toList());
        sender.send(readings.stream()
                .flatMap(reading -> reading.events().stream())
                .map(ArticleEvents::fact)
                .toList());
        archive.together(() -> {
            readings.forEach(r -> archive.rememberPublished(r.article(), FactExtractor.NAME, r.stated()));
            return readings.size();
        });
    }

    private List<Article> keep(List<Article> articles) {
        Map<Revision, Article> kept = new LinkedHashMap<>();
        articles.forEach(article -> kept.put(new Revision(article.id(), article.revision()), archive.keep(article)));
        return List.copyOf(kept.values());
    }

    /** Empty when this extractor has read the revision already. */
    private Optional<Reading> read(Article article) {
        Optional<Published> published =
                archive.revision(article.id(), article.revision()).flatMap(ArchivedArticle::published);
        if (published.filter(p -> FactExtractor.NAME.equals(p.extractor())).isPresent()) {
            return Optional.empty();
        }
        List<Fact> stated = extractor.extract(article);
        List<Fact> overtaken = predecessorOf(article).map(this::factsOf).orElse(List.of());
        @Nullable
        Article successor =
                archive.successorOf(article.id()).map(ArchivedArticle::article).orElse(null);
        List<KeyedEvent> events =
                FactEvents.of(article, stated, published.map(Published::facts).orElse(null), overtaken, successor);
        return Optional.of(new Reading(article, stated, events));
    }

    private Optional<ArchivedArticle> predecessorOf(Article article) {
        ArticleId revisionOf = article.revisionOf();
        return revisionOf != null ? archive.latest(revisionOf) : archive.revision(article.id(), article.revision() - 1);
    }

    private List<Fact> factsOf(ArchivedArticle archived) {
        return archived.published().map(Published::facts).orElseGet(() -> extractor.extract(archived.article()));
    }

    private record Revision(ArticleId id, int number) {}

    private record Reading(Article article, List<Fact> stated, List<KeyedEvent> events) {}
}
