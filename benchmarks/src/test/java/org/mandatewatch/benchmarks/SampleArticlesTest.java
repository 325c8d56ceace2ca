package org.mandatewatch.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mandatewatch.common.json.ContractJson;
import org.mandatewatch.contract.Article;
import org.mandatewatch.ingest.domain.extract.FactExtractor;

/** What is measured is real work: texts with facts in them, and references that find something. */
class SampleArticlesTest {

    private final FactExtractor extractor = new FactExtractor(ContractJson.registry());

    @Test
    void englishArticlesAboutMissionsStateFacts() {
        assertThat(SampleArticles.all())
                .filteredOn(article -> article.language().equals("en"))
                .filteredOn(article -> !isAboutSomethingElse(article))
                .hasSize(5)
                .allSatisfy(article -> assertThat(extractor.extract(article)).hasSizeGreaterThan(3));
    }

    @Test
    void anArticleAboutSomethingElseStatesNone() {
        assertThat(SampleArticles.all())
                .filteredOn(SampleArticlesTest::isAboutSomethingElse)
                .singleElement()
                .satisfies(article -> assertThat(extractor.extract(article)).isEmpty());
    }

    @Test
    void referencesFindSentencesAndDates() {
        SentenceDetectorReference detector = new SentenceDetectorReference();
        assertThat(SampleArticles.all()).allSatisfy(article -> {
            assertThat(detector.sentences(article.text())).hasSizeGreaterThan(10);
            assertThat(RegexDatesReference.in(article.text())).hasSizeGreaterThan(3);
        });
    }

    private static boolean isAboutSomethingElse(Article article) {
        return article.text().startsWith("A harbour town");
    }
}
