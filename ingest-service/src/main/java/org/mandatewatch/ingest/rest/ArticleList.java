package org.mandatewatch.ingest.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.common.http.Cursor;
import org.mandatewatch.common.http.Page;
import org.mandatewatch.common.http.Problems;
import org.mandatewatch.contract.Article;
import org.mandatewatch.contract.ArticleId;
import org.mandatewatch.contract.ArticleRef;
import org.mandatewatch.ingest.persistence.ArticleArchive;
import org.mandatewatch.ingest.persistence.ArticleArchive.ListPosition;

/** Pages of the list of articles. */
@ApplicationScoped
class ArticleList {

    private final ArticleArchive archive;
    private final PageSizes sizes;

    ArticleList(ArticleArchive archive, PageSizes sizes) {
        this.archive = archive;
        this.sizes = sizes;
    }

    Page<ArticleRef> page(@Nullable String limit, @Nullable String cursor) {
        int size = sizes.of(limit);
        List<Article> found =
                archive.newest(size + 1, Optional.ofNullable(cursor).map(ArticleList::position));
        return Page.of(found, size, Article::ref, article -> article.receivedAt() + " " + article.id());
    }

    private static ListPosition position(String cursor) {
        String[] parts = Cursor.read(cursor).split(" ", 2);
        try {
            return new ListPosition(Instant.parse(parts[0]), new ArticleId(parts[parts.length - 1]));
        } catch (DateTimeException e) {
            throw Problems.badRequest("cursor", "is not one that this service gave out; start without it", e);
        }
    }
}
