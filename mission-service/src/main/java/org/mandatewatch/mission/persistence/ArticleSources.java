package org.mandatewatch.mission.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.query.NativeQuery;
import org.mandatewatch.contract.Article;
import org.mandatewatch.contract.ArticleId;
import org.mandatewatch.mission.domain.sources.Copies;
import org.mandatewatch.mission.domain.sources.Origin;
import org.mandatewatch.mission.domain.sources.TextSignature;

/**
 * Which articles are copies of one text. Copies of copies hang together (connected components), so that the order of
 * arrival does not matter. Every method joins the caller's transaction.
 */
@ApplicationScoped
public class ArticleSources {

    private static final String KEEP = """
            INSERT INTO {h-schema}article (article_id, revision, publisher, published_on, received_at, cluster, signature)
            VALUES (:id, :revision, :publisher, :publishedOn, :receivedAt, :id, CAST(:signature AS integer[]))
            ON CONFLICT (article_id) DO UPDATE SET revision = excluded.revision, publisher = excluded.publisher,
                published_on = excluded.published_on, received_at = excluded.received_at, signature = excluded.signature
            WHERE article.revision < excluded.revision
            """;

    private static final String BANDS = """
            INSERT INTO {h-schema}article_band (band, article_id)
            SELECT DISTINCT unnest(CAST(:bands AS bigint[])), :id ON CONFLICT DO NOTHING
            """;

    private static final String ALIKE = """
            SELECT DISTINCT a.cluster, array_to_string(a.signature, ',')
            FROM {h-schema}article_band b JOIN {h-schema}article a USING (article_id)
            WHERE b.band = ANY (CAST(:bands AS bigint[]))
            """;

    private static final String JOIN = "UPDATE {h-schema}article SET cluster = :root WHERE cluster IN (:clusters)";

    private static final String MEMBERS = "SELECT article_id FROM {h-schema}article WHERE cluster IN (:clusters)";

    private static final String ORIGINS = """
            SELECT a.article_id, a.cluster, o.publisher
            FROM {h-schema}article a
            JOIN LATERAL (
                SELECT publisher FROM {h-schema}article m WHERE m.cluster = a.cluster
                ORDER BY published_on NULLS LAST, received_at, article_id LIMIT 1) o ON true
            WHERE a.article_id = ANY (CAST(:ids AS text[]))
              AND EXISTS (SELECT 1 FROM {h-schema}article m WHERE m.cluster = a.cluster AND m.article_id <> a.article_id)
            """;

    private final EntityManager database;

    ArticleSources(EntityManager database) {
        this.database = database;
    }

    /**
     * What an article did to the sources.
     *
     * @param articles whose source is another one now; empty when nothing changed
     * @param before what the origins were
     */
    public record Regrouping(Set<ArticleId> articles, Map<ArticleId, Origin> before) {

        static final Regrouping NONE = new Regrouping(Set.of(), Map.of());
    }

    /** Takes an article in; taking it again does nothing. */
    public Regrouping take(Article article) {
        String id = article.id().value();
        TextSignature signature = TextSignature.of(article.text());
        String bands = array(signature.bands());
        Set<String> clusters = alike(signature, bands);
        // A known article finds itself; a new one begins as a cluster of its own.
        clusters.add(id);
        Set<ArticleId> copies = members(clusters);
        Map<ArticleId, Origin> before = origins(copies);
        if (keep(article, signature) == 0) {
            return Regrouping.NONE;
        }
        database.createNativeQuery(BANDS)
                .setParameter("bands", bands)
                .setParameter("id", id)
                .executeUpdate();
        database.createNativeQuery(JOIN)
                .setParameter("root", new TreeSet<>(clusters).first())
                .setParameter("clusters", clusters)
                .executeUpdate();
        copies.add(article.id());
        Map<ArticleId, Origin> now = origins(copies);
        copies.removeIf(copy -> Objects.equals(now.get(copy), before.get(copy)));
        return new Regrouping(copies, before);
    }

    private int keep(Article article, TextSignature signature) {
        // Typed, because an untyped null would reach PostgreSQL as bytes.
        return database.createNativeQuery(KEEP)
                .unwrap(NativeQuery.class)
                .setParameter("id", article.id().value())
                .setParameter("revision", article.revision())
                .setParameter("publisher", article.publisher(), String.class)
                .setParameter("publishedOn", article.publishedOn(), LocalDate.class)
                .setParameter("receivedAt", article.receivedAt())
                .setParameter("signature", array(signature.places()))
                .executeUpdate();
    }

    private Set<ArticleId> members(Set<String> clusters) {
        return rows(database.createNativeQuery(MEMBERS).setParameter("clusters", clusters)).stream()
                .map(row -> new ArticleId(text(row[0])))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The origins of those articles that have copies. */
    public Map<ArticleId, Origin> origins(Collection<ArticleId> articles) {
        Map<ArticleId, Origin> origins = new HashMap<>();
        if (!articles.isEmpty()) {
            String ids = articles.stream()
                    .map(article -> quoted(article.value()))
                    .collect(Collectors.joining(",", "{", "}"));
            rows(database.createNativeQuery(ORIGINS).setParameter("ids", ids))
                    .forEach(row -> origins.put(
                            new ArticleId(text(row[0])),
                            new Origin(text(row[1]), row[2] == null ? null : text(row[2]))));
        }
        return origins;
    }

    private Set<String> alike(TextSignature signature, String bands) {
        Set<String> clusters = new HashSet<>();
        rows(database.createNativeQuery(ALIKE).setParameter("bands", bands)).forEach(row -> {
            TextSignature other =
                    TextSignature.ofPlaces(Arrays.stream(text(row[1]).split(",", -1))
                            .map(Integer::valueOf)
                            .toList());
            if (Copies.areCopies(signature, other)) {
                clusters.add(text(row[0]));
            }
        });
        return clusters;
    }

    private static List<Object[]> rows(Query query) {
        return ((List<?>) query.getResultList())
                .stream()
                        .map(row -> row instanceof Object[] columns ? columns : new Object[] {row})
                        .toList();
    }

    private static String text(Object column) {
        return String.valueOf(column);
    }

    /** As an element of an array's text: one parameter for any number of ids. */
    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String array(List<? extends Number> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
