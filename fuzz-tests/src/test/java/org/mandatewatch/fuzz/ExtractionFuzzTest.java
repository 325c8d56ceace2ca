package org.mandatewatch.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mandatewatch.common.json.ContractJson;
import org.mandatewatch.contract.Article;
import org.mandatewatch.contract.ArticleId;
import org.mandatewatch.contract.ContentHash;
import org.mandatewatch.contract.Evidence;
import org.mandatewatch.contract.fact.Fact;
import org.mandatewatch.ingest.domain.extract.Extraction;
import org.mandatewatch.ingest.domain.extract.FactExtractor;

/** Any text can be read, in either language, dated or not: to the same facts each time, quoted where they stand. */
class ExtractionFuzzTest {

    private static final FactExtractor EXTRACTOR = new FactExtractor(ContractJson.registry());

    @FuzzTest(maxDuration = "60s")
    void extraction(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        for (String language : List.of("en", "fr")) {
            reads(article(text, language, LocalDate.of(2025, 3, 5)));
            reads(article(text, language, null));
        }
    }

    @Test
    void mutantsOfTheSeeds() {
        Mutants.of(getClass(), "extraction", 150).forEach(this::extraction);
    }

    private static void reads(Article article) {
        Extraction once = EXTRACTOR.read(article);
        assertThat(EXTRACTOR.explain(article).extraction()).isEqualTo(once);
        assertThat(once.facts()).extracting(Fact::id).doesNotHaveDuplicates();
        for (Fact fact : once.facts()) {
            Stream.concat(Stream.of(fact.header().evidence()), fact.header().furtherEvidence().stream())
                    .forEach(evidence -> standsInPlace(evidence, article.text()));
        }
    }

    private static void standsInPlace(Evidence evidence, String text) {
        assertThat(text.substring(evidence.start(), evidence.end()))
                .isEqualTo(evidence.quote())
                .isNotBlank();
    }

    private static Article article(String text, String language, LocalDate publishedOn) {
        return new Article(
                new ArticleId("a-" + ContentHash.sha256Hex(text)),
                1,
                null,
                null,
                text.lines().findFirst().orElse(null),
                "Sample Wire",
                language,
                publishedOn,
                publishedOn == null ? null : "publisher",
                Instant.parse("2026-11-20T08:00:00Z"),
                text);
    }
}
