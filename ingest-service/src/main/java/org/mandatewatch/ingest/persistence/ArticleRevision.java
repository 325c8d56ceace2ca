package org.mandatewatch.ingest.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.Article;
import org.mandatewatch.contract.ArticleId;

/** A row of {@code article_revision}; only this package sees it. */
@Entity
@SuppressWarnings("NullAway.Init")
class ArticleRevision extends PanacheEntityBase {

    @EmbeddedId
    ArticleRevisionKey key;

    @Nullable
    String revisionOf;

    @Nullable
    String url;

    @Nullable
    String title;

    @Nullable
    String publisher;

    String language;

    @Nullable
    LocalDate publishedOn;

    @Nullable
    String publishedOnBasis;

    Instant receivedAt;

    String body;

    /** Null while the facts are to be read, or read again. */
    @Nullable
    String extractor;

    /** JSON list; null before the first reading. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    String facts;

    /** How often it was read and told. */
    int readings;

    /** When it was last told, in domain time; null before the first reading. */
    @Nullable
    Instant toldAt;

    Article toArticle() {
        return new Article(
                new ArticleId(key.articleId()),
                key.revision(),
                revisionOf == null ? null : new ArticleId(revisionOf),
                url,
                title,
                publisher,
                language,
                publishedOn,
                publishedOnBasis,
                receivedAt,
                body);
    }

    /**
     * Takes over what was missing here. Two revisions of one number are possible when two callers bring something new
     * at once, or when a caller repeats what had only seemed to fail.
     */
    void fillFrom(Article other) {
        Article before = toArticle();
        url = url != null ? url : other.url();
        title = title != null ? title : other.title();
        publisher = publisher != null ? publisher : other.publisher();
        if (publishedOn == null) {
            publishedOn = other.publishedOn();
            publishedOnBasis = other.publishedOnBasis();
        }
        if (!toArticle().equals(before)) {
            extractor = null;
        }
    }
}
