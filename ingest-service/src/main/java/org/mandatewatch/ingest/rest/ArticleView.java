package org.mandatewatch.ingest.rest;

import java.util.List;
import org.mandatewatch.contract.Article;
import org.mandatewatch.contract.fact.Fact;
import org.mandatewatch.ingest.domain.extract.Warning;
import org.mandatewatch.ingest.intake.Receipt;

/** One article with the text that its facts' offsets point into. */
public record ArticleView(Article article, List<Fact> facts, List<Warning> warnings) {

    static ArticleView of(Receipt receipt) {
        return new ArticleView(receipt.article(), receipt.facts(), receipt.warnings());
    }
}
