package org.mandatewatch.ingest.intake;

import java.util.List;
import org.mandatewatch.contract.Article;
import org.mandatewatch.contract.fact.Fact;
import org.mandatewatch.ingest.domain.extract.Warning;

/**
 * What became of a submission.
 *
 * @param sent true when Kafka has acknowledged it just now; false when it was known, or for a dry run
 * @param facts what is read from it
 */
public record Receipt(Article article, boolean sent, List<Fact> facts, List<Warning> warnings) {

    public Receipt {
        facts = List.copyOf(facts);
        warnings = List.copyOf(warnings);
    }
}
