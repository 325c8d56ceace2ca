package org.mandatewatch.ingest.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.ArticleId;
import org.mandatewatch.ingest.domain.feed.SeenEntry;
import org.mandatewatch.ingest.domain.feed.Validators;

/** A row of {@code feed_entry}; only this package sees it. */
@Entity
@Table(name = "feed_entry")
@SuppressWarnings("NullAway.Init")
class FeedEntryRow extends PanacheEntityBase {

    @EmbeddedId
    FeedEntryKey key;

    String fingerprint;

    @Nullable
    String link;

    @Nullable
    String articleId;

    Instant firstSeenAt;
    Instant lastSeenAt;
    Instant fetchedAt;

    boolean fromPage;

    @Nullable
    String pageEtag;

    @Nullable
    String pageLastModified;

    int attempts;

    @Nullable
    String error;

    SeenEntry toSeen() {
        return new SeenEntry(
                key.entryKey(),
                fingerprint,
                link,
                articleId == null ? null : new ArticleId(articleId),
                firstSeenAt,
                lastSeenAt,
                fetchedAt,
                fromPage,
                new Validators(pageEtag, pageLastModified),
                attempts,
                error);
    }

    void take(SeenEntry seen) {
        fingerprint = seen.version();
        link = seen.link();
        ArticleId article = seen.article();
        articleId = article == null ? null : article.value();
        firstSeenAt = seen.firstSeenAt();
        lastSeenAt = seen.lastSeenAt();
        fetchedAt = seen.fetchedAt();
        fromPage = seen.fromPage();
        pageEtag = seen.page().etag();
        pageLastModified = seen.page().lastModified();
        attempts = seen.attempts();
        error = seen.error();
    }
}
