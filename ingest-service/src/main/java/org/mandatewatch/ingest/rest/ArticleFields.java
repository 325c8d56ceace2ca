package org.mandatewatch.ingest.rest;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.common.http.Problems;
import org.mandatewatch.ingest.domain.article.CanonicalUrl;
import org.mandatewatch.ingest.domain.article.CleanText;
import org.mandatewatch.ingest.domain.article.Languages;
import org.mandatewatch.ingest.domain.article.PublishedAt;
import org.mandatewatch.ingest.intake.SentFields;

/** Checks what a publisher says about an article. */
final class ArticleFields {

    private ArticleFields() {}

    /**
     * Checks fields as they were sent; null and blank ones count as left out.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 that names the field
     */
    static SentFields of(
            @Nullable String url,
            @Nullable String title,
            @Nullable String publisher,
            @Nullable String publishedAt,
            @Nullable String language) {
        return new SentFields(
                given(url).map(ArticleFields::canonical).orElse(null),
                given(title).map(CleanText::line).orElse(null),
                given(publisher).map(CleanText::line).orElse(null),
                given(publishedAt).map(ArticleFields::day).orElse(null),
                given(language).map(ArticleFields::code).orElse(null));
    }

    private static Optional<String> given(@Nullable String value) {
        return Optional.ofNullable(value).filter(v -> !v.isBlank());
    }

    private static String canonical(String url) {
        try {
            return CanonicalUrl.of(url);
        } catch (IllegalArgumentException e) {
            throw Problems.badRequest("url", String.valueOf(e.getMessage()), e);
        }
    }

    private static LocalDate day(String publishedAt) {
        return PublishedAt.iso(publishedAt)
                .orElseThrow(() -> Problems.badRequest(
                        "publishedAt",
                        "must be an ISO 8601 date or date-time, such as 2024-09-21 or 2024-09-21T10:30:00-04:00"));
    }

    private static String code(String language) {
        return Languages.fromTag(language)
                .orElseThrow(() -> Problems.badRequest("language", "must be a language tag, such as en or fr-HT"));
    }
}
