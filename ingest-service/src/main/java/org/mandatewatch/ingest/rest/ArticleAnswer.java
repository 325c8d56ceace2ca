package org.mandatewatch.ingest.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.ArticleRef;
import org.mandatewatch.contract.fact.Fact;
import org.mandatewatch.ingest.domain.extract.Warning;
import org.mandatewatch.ingest.domain.extract.explain.Explanation;
import org.mandatewatch.ingest.intake.ExplainedReceipt;
import org.mandatewatch.ingest.intake.Receipt;

/**
 * What a publisher hears: the article without its text, and what was read from it.
 *
 * @param explanation how it was read; absent unless asked for
 */
public record ArticleAnswer(
        ArticleRef article,
        List<Fact> facts,
        List<Warning> warnings,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Explanation explanation) {

    static ArticleAnswer of(Receipt receipt) {
        return new ArticleAnswer(receipt.article().ref(), receipt.facts(), receipt.warnings(), null);
    }

    static ArticleAnswer of(ExplainedReceipt explained) {
        Receipt receipt = explained.receipt();
        return new ArticleAnswer(receipt.article().ref(), receipt.facts(), receipt.warnings(), explained.explanation());
    }
}
