package org.mandatewatch.ingest.reextraction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.Article;
import org.mandatewatch.contract.ArticleId;
import org.mandatewatch.ingest.domain.article.ArticleIds;

/** Articles of a year that no other test uses, so that a re-extraction since then reads no others. */
final class Texts {

    static final String SINCE = "2031-01-01";

    static final Instant AT = Instant.parse("2024-09-20T08:00:00Z");

    private Texts() {}

    /** States several facts, each article under its own id. */
    static Article article() {
        return article("""
                NEW YORK, Sept 19 (Test Wire) - The mandate of the Multinational Security Support (MSS) mission in \
                Haiti expires on 2 October 2031.
                Kenya has deployed 400 police officers to the mission.
                The violence has displaced more than 700,000 people in Haiti.
                Diplomats spoke of plan %s as well.""".formatted(letters()), 1, null, AT);
    }

    /** A later text of the same story, which states nothing. */
    static Article successorOf(Article article) {
        return article(
                "The story about plan %s was withdrawn.".formatted(letters()),
                article.revision() + 1,
                article.id(),
                AT.plusSeconds(60));
    }

    /** The same text with a title more. */
    static Article amendmentOf(Article article) {
        return new Article(
                article.id(),
                article.revision() + 1,
                null,
                article.url(),
                "A title that came later",
                article.publisher(),
                article.language(),
                article.publishedOn(),
                article.publishedOnBasis(),
                article.receivedAt().plusSeconds(60),
                article.text());
    }

    private static Article article(String text, int revision, @Nullable ArticleId revisionOf, Instant receivedAt) {
        return new Article(
                ArticleIds.of(text),
                revision,
                revisionOf,
                null,
                null,
                "Test Wire",
                "en",
                LocalDate.of(2031, 9, 19),
                "publisher",
                receivedAt,
                text);
    }

    /** Letters only: a number might be read as somebody's strength. */
    private static String letters() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "x");
    }
}
