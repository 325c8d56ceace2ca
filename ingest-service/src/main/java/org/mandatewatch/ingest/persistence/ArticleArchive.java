package org.mandatewatch.ingest.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hibernate.Session;
import org.mandatewatch.common.json.ContractJson;
import org.mandatewatch.contract.Article;
import org.mandatewatch.contract.ArticleId;
import org.mandatewatch.contract.fact.Fact;
import org.mandatewatch.ingest.domain.revision.Told;

/**
 * All articles, with every revision.
 *
 * <p>Every method joins the caller's transaction or makes its own, and throws {@link ArchiveUnavailable} while the
 * database is away.
 */
@ApplicationScoped
public class ArticleArchive {

    private static final TypeReference<List<Fact>> FACTS = new TypeReference<>() {};

    private static final String INSERT = """
            INSERT INTO {h-schema}article_revision (article_id, revision, revision_of, url, title, publisher, language,
                published_on, published_on_basis, received_at, body)
            VALUES (:id, :revision, :revisionOf, :url, :title, :publisher, :language, :publishedOn, :basis,
                :receivedAt, :body)
            ON CONFLICT DO NOTHING""";

    /** The latest revision of each article, in the order of the list. */
    private static final String LATEST = """
            FROM ArticleRevision a
            WHERE NOT EXISTS (FROM ArticleRevision newer
                WHERE newer.key.articleId = a.key.articleId AND newer.key.revision > a.key.revision)
            """;

    private static final String NEWEST_FIRST = " ORDER BY a.receivedAt DESC, a.key.articleId DESC";

    /** Runs several calls as one: all of them are kept, or none. */
    public <T> T together(Callable<T> work) {
        return ArchiveTransactions.call(work);
    }

    /** The latest revision of an article. */
    public Optional<ArchivedArticle> latest(ArticleId id) {
        return first("key.articleId = ?1 ORDER BY key.revision DESC", id.value());
    }

    /** One revision of an article. */
    public Optional<ArchivedArticle> revision(ArticleId id, int revision) {
        return first("key.articleId = ?1 AND key.revision = ?2", id.value(), revision);
    }

    /** The article that came in last from an address. */
    public Optional<ArchivedArticle> latestAt(String url) {
        return first("url = ?1 ORDER BY receivedAt DESC, key.revision DESC", url);
    }

    /** The article whose text replaced that of this one; the last, when several did. */
    public Optional<ArchivedArticle> successorOf(ArticleId id) {
        return first("revisionOf = ?1 ORDER BY key.revision DESC, receivedAt DESC", id.value());
    }

    /**
     * A page of the list of articles, latest revisions only, newest first.
     *
     * @param after where the page before ended; empty for the first
     */
    public List<Article> newest(int limit, Optional<ListPosition> after) {
        return ArchiveTransactions.call(() -> after.map(position -> ArticleRevision.<ArticleRevision>find(
                                LATEST
                                        + " AND (a.receivedAt < ?1 OR (a.receivedAt = ?1 AND a.key.articleId < ?2))"
                                        + NEWEST_FIRST,
                                position.receivedAt(),
                                position.id().value()))
                        .orElseGet(() -> ArticleRevision.find(LATEST + NEWEST_FIRST))
                        .page(0, limit)
                        .list())
                .stream()
                .map(ArticleRevision::toArticle)
                .toList();
    }

    /** Whether a later revision of the same text has been read: then this one has nothing more to say. */
    public boolean isAmended(ArticleId id, int revision) {
        return ArchiveTransactions.call(() -> ArticleRevision.count(
                        "key.articleId = ?1 AND key.revision > ?2 AND toldAt IS NOT NULL", id.value(), revision)
                > 0);
    }

    /** Keeps a revision; fills gaps of the one that stands there already. Returns what then stands there. */
    public ArchivedArticle keep(Article article) {
        return ArchiveTransactions.call(() -> {
            insertIfAbsent(article);
            ArticleRevision kept = find(article);
            kept.fillFrom(article);
            return archived(kept);
        });
    }

    /** Remembers what the {@code facts} topic now holds of a revision that is kept here. */
    public void rememberPublished(Article article, String extractor, Told told) {
        String json = writeFacts(told.facts());
        ArchiveTransactions.call(() -> {
            ArticleRevision kept = find(article);
            kept.facts = json;
            kept.readings = told.readings();
            kept.toldAt = told.at();
            // What was filled in meanwhile is still to be read.
            kept.extractor = kept.toArticle().equals(article) ? extractor : null;
            return kept;
        });
    }

    private static ArticleRevision find(Article article) {
        ArticleRevision kept = ArticleRevision.findById(
                new ArticleRevisionKey(article.id().value(), article.revision()), LockModeType.PESSIMISTIC_WRITE);
        if (kept == null) {
            throw new IllegalStateException("revision " + article.revision() + " of " + article.id() + " is not kept");
        }
        return kept;
    }

    private static void insertIfAbsent(Article article) {
        ArticleId revisionOf = article.revisionOf();
        Panache.getEntityManager(ArticleRevision.class)
                .unwrap(Session.class)
                .createNativeMutationQuery(INSERT)
                .setParameter("id", article.id().value(), String.class)
                .setParameter("revision", article.revision(), Integer.class)
                .setParameter("revisionOf", revisionOf == null ? null : revisionOf.value(), String.class)
                .setParameter("url", article.url(), String.class)
                .setParameter("title", article.title(), String.class)
                .setParameter("publisher", article.publisher(), String.class)
                .setParameter("language", article.language(), String.class)
                .setParameter("publishedOn", article.publishedOn(), LocalDate.class)
                .setParameter("basis", article.publishedOnBasis(), String.class)
                .setParameter("receivedAt", article.receivedAt(), Instant.class)
                .setParameter("body", article.text(), String.class)
                .executeUpdate();
    }

    private static Optional<ArchivedArticle> first(String query, Object... parameters) {
        return ArchiveTransactions.call(() -> ArticleRevision.<ArticleRevision>find(query, parameters)
                .page(0, 1)
                .firstResultOptional()
                .map(ArticleArchive::archived));
    }

    private static ArchivedArticle archived(ArticleRevision row) {
        return new ArchivedArticle(row.toArticle(), published(row));
    }

    private static Optional<Published> published(ArticleRevision row) {
        String facts = row.facts;
        Instant toldAt = row.toldAt;
        return facts == null || toldAt == null
                ? Optional.empty()
                : Optional.of(new Published(row.extractor, new Told(readFacts(facts), row.readings, toldAt)));
    }

    private static String writeFacts(List<Fact> facts) {
        try {
            return ContractJson.mapper().writerFor(FACTS).writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("facts cannot be written as JSON: " + e.getMessage(), e);
        }
    }

    private static List<Fact> readFacts(String json) {
        try {
            return ContractJson.mapper().readValue(json, FACTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored facts cannot be read: " + e.getMessage(), e);
        }
    }

    /** Where a page of the list ended. */
    public record ListPosition(Instant receivedAt, ArticleId id) {}
}
