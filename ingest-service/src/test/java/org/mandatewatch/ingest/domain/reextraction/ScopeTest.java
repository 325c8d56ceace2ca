package org.mandatewatch.ingest.domain.reextraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.contract.Article;
import org.mandatewatch.contract.ArticleId;

class ScopeTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, 1999-12-31, 2024-05-01T10:00:00Z, true",
                "2024-01-01, 2024-01-01, 2020-05-01T10:00:00Z, true",
                "2024-01-01, 2023-12-31, 2024-05-01T10:00:00Z, false",
                "2024-01-01, -, 2024-01-01T00:00:00Z, true",
                "2024-01-01, -, 2023-12-31T23:59:59Z, false",
            })
    void theDayOfPublicationCountsElseTheDayOfReceiving(
            LocalDate since, LocalDate publishedOn, Instant receivedAt, boolean covered) {
        Article article = new Article(
                new ArticleId("a-1"),
                1,
                null,
                null,
                null,
                null,
                "en",
                publishedOn,
                publishedOn == null ? null : "publisher",
                receivedAt,
                "Text");

        assertThat(new Scope(since, false, false).covers(article)).isEqualTo(covered);
    }
}
