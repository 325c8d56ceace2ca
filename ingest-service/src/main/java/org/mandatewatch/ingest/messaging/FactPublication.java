package org.mandatewatch.ingest.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.mandatewatch.common.kafka.AcknowledgedSender;
import org.mandatewatch.contract.Article;
import org.mandatewatch.contract.ArticleId;
import org.mandatewatch.ingest.domain.extract.FactExtractor;
import org.mandatewatch.ingest.domain.revision.FactEvents;
import org.mandatewatch.ingest.domain.revision.RevisionReading;
import org.mandatewatch.ingest.persistence.ArchivedArticle;
import org.mandatewatch.ingest.persistence.ArticleArchive;
import org.mandatewatch.ingest.persistence.ReadingTurns;

/**
 * Reads accepted articles and tells the {@code facts} topic what they state.
 *
 * <p>Kept first, sent second, remembered as sent third: whoever is killed in between sends the same events with the
 * same ids again. Of two articles that overtake one another on different partitions, whichever is read second finds the
 * other one kept, so no order of arrival leaves an overtaken fact standing. Whoever reads a revision for a second time
 * is alone meanwhile, so that nobody compares with what is just being replaced.
 */
@ApplicationScoped
public class FactPublication {

    private final ArticleArchive archive;
    private final RevisionReader reader;
    private final AcknowledgedSender sender;
    private final ReadingTurns turns;

    FactPublication(ArticleArchive archive, RevisionReader reader, AcknowledgedSender sender, ReadingTurns turns) {
        this.archive = archive;
        this.reader = reader;
        this.sender = sender;
        this.turns = turns;
    }

    /**
     * Publishes what is new in these articles. Repeating it changes nothing. What an older extractor has read stays as
     * it was read; reading it again is for a re-extraction.
     */
    void publish(List<Article> articles) {
        List<Due> kept = keep(articles, Article::receivedAt);
        List<Due> unread = those(kept, FactPublication::isUnread);
        if (!unread.isEmpty()) {
            turns.beside(() -> tell(unread, FactPublication::isUnread));
        }
        List<Due> gained = those(kept, FactPublication::hasGained);
        if (!gained.isEmpty()) {
            turns.alone(() -> tell(gained, FactPublication::hasGained));
        }
    }

    /**
     * Reads articles again and publishes what that changes. Repeating it changes nothing.
     *
     * @param occasion domain time of what made them be read again
     * @param force reads also what this very extractor has read
     * @return what was read; without what needed no reading
     */
    public List<RevisionReading> publishAgain(List<Article> articles, Instant occasion, boolean force) {
        List<Due> due = those(keep(articles, article -> occasion), outdated(force));
        return due.isEmpty() ? List.of() : turns.alone(() -> tell(due, outdated(force)));
    }

    /** What {@link #publishAgain} would read; keeps and sends nothing. */
    public List<RevisionReading> tryAgain(List<Article> articles, Instant occasion, boolean force) {
        return archive.together(() -> articles.stream()
                .map(article -> archive.revision(article.id(), article.revision())
                        .orElseGet(() -> new ArchivedArticle(article, Optional.empty())))
                .filter(outdated(force))
                .flatMap(revision -> reader.read(revision, occasion).stream())
                .toList());
    }

    private List<Due> keep(List<Article> articles, Function<Article, Instant> occasion) {
        Map<Revision, Due> kept = new LinkedHashMap<>();
        return archive.together(() -> {
            articles.forEach(article -> kept.put(
                    new Revision(article.id(), article.revision()),
                    new Due(archive.keep(article), occasion.apply(article))));
            return List.copyOf(kept.values());
        });
    }

    private List<RevisionReading> tell(List<Due> revisions, Predicate<ArchivedArticle> stillDue) {
        List<RevisionReading> readings = archive.together(() ->
                revisions.stream().flatMap(due -> read(due, stillDue).stream()).toList());
        sender.send(readings.stream()
                .flatMap(reading -> FactEvents.of(reading).stream())
                .map(ArticleEvents::fact)
                .toList());
        archive.together(() -> {
            readings.forEach(r -> archive.rememberPublished(r.article(), FactExtractor.NAME, r.result()));
            return readings.size();
        });
        return readings;
    }

    /** Looks once more: somebody else may have read it while this one waited for its turn. */
    private Optional<RevisionReading> read(Due due, Predicate<ArchivedArticle> stillDue) {
        Article article = due.revision().article();
        return archive.revision(article.id(), article.revision())
                .filter(stillDue)
                .flatMap(revision -> reader.read(revision, due.occasion()));
    }

    private static List<Due> those(List<Due> kept, Predicate<ArchivedArticle> due) {
        return kept.stream().filter(d -> due.test(d.revision())).toList();
    }

    private static boolean isUnread(ArchivedArticle revision) {
        return revision.published().isEmpty();
    }

    /** Whether it was filled in after it was read. */
    private static boolean hasGained(ArchivedArticle revision) {
        return revision.published().filter(p -> p.extractor() == null).isPresent();
    }

    private static Predicate<ArchivedArticle> outdated(boolean force) {
        return revision -> force
                || revision.published()
                        .filter(p -> FactExtractor.NAME.equals(p.extractor()))
                        .isEmpty();
    }

    private record Revision(ArticleId id, int number) {}

    private record Due(ArchivedArticle revision, Instant occasion) {}
}
