package org.mandatewatch.ingest.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.Article;
import org.mandatewatch.contract.ArticleId;
import org.mandatewatch.ingest.domain.extract.FactExtractor;
import org.mandatewatch.ingest.domain.revision.RevisionReading;
import org.mandatewatch.ingest.domain.revision.Told;
import org.mandatewatch.ingest.persistence.ArchivedArticle;
import org.mandatewatch.ingest.persistence.ArticleArchive;
import org.mandatewatch.ingest.persistence.Published;

/** Reads a revision with the present extractor and gathers what the reading is to be compared with. */
@ApplicationScoped
class RevisionReader {

    private final ArticleArchive archive;
    private final FactExtractor extractor;

    RevisionReader(ArticleArchive archive, FactExtractor extractor) {
        this.archive = archive;
        this.extractor = extractor;
    }

    /**
     * Reads a revision; empty when a later revision of the same text has been read, which says all that there is to say.
     *
     * @param revision as it stands in the archive, or would stand there
     * @param occasion domain time of what made it be read again
     */
    Optional<RevisionReading> read(ArchivedArticle revision, Instant occasion) {
        Article article = revision.article();
        if (archive.isAmended(article.id(), article.revision())) {
            return Optional.empty();
        }
        @Nullable
        Article successor =
                archive.successorOf(article.id()).map(ArchivedArticle::article).orElse(null);
        return Optional.of(new RevisionReading(
                article,
                extractor.extract(article),
                revision.published().map(Published::told).orElse(null),
                overtakenBy(revision),
                successor,
                occasion));
    }

    /** Null when an earlier reading has superseded the predecessor's facts, and nothing of the article changed since. */
    private @Nullable Told overtakenBy(ArchivedArticle revision) {
        boolean settled =
                revision.published().filter(p -> p.extractor() != null).isPresent();
        return settled
                ? null
                : predecessorOf(revision.article()).map(this::told).orElse(null);
    }

    private Optional<ArchivedArticle> predecessorOf(Article article) {
        ArticleId revisionOf = article.revisionOf();
        return revisionOf != null ? archive.latest(revisionOf) : archive.revision(article.id(), article.revision() - 1);
    }

    /** What was told of a revision, or will be told when its turn comes. */
    private Told told(ArchivedArticle archived) {
        return archived.published()
                .map(Published::told)
                .orElseGet(() -> new Told(
                        extractor.extract(archived.article()),
                        0,
                        archived.article().receivedAt()));
    }
}
