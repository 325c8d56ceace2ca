package org.mandatewatch.ingest.rest;

import java.util.List;
import org.mandatewatch.contract.ArticleRef;
import org.mandatewatch.contract.fact.Fact;
import org.mandatewatch.ingest.domain.extract.Warning;
import org.mandatewatch.ingest.intake.Receipt;

/** What a publisher hears: the article without its text, and what was read from it. */
public record ArticleAnswer(ArticleRef article, List<Fact> facts, List<Warning> warnings) {

    static ArticleAnswer of(Receipt receipt) {
        return new ArticleAnswer(receipt.article().ref(), receipt.facts(), receipt.warnings());
    }
}
