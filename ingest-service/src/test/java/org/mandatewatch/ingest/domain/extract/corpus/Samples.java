package org.mandatewatch.ingest.domain.extract.corpus;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.mandatewatch.common.json.ContractJson;
import org.mandatewatch.contract.Article;
import org.mandatewatch.contract.fact.Fact;
import org.mandatewatch.ingest.domain.article.ArticleIds;
import org.mandatewatch.ingest.domain.article.CleanText;
import org.mandatewatch.ingest.domain.extract.FactExtractor;

/** Reads corpus entries as articles that came in on the day after their publication. */
final class Samples {

    private static final FactExtractor EXTRACTOR = new FactExtractor(ContractJson.registry());

    private Samples() {}

    static Article article(Entry entry) {
        Instant received = entry.published().plusDays(1).atTime(8, 0).toInstant(ZoneOffset.UTC);
        String text = CleanText.of(entry.text());
        return new Article(
                ArticleIds.of(text),
                1,
                null,
                null,
                entry.title(),
                "Sample Wire",
                entry.language(),
                entry.published(),
                "publisher",
                received,
                text);
    }

    static List<Fact> read(Entry entry) {
        return EXTRACTOR.extract(article(entry));
    }
}
