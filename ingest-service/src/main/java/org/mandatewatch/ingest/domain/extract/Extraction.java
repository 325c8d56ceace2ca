package org.mandatewatch.ingest.domain.extract;

import java.util.List;
import org.mandatewatch.contract.fact.Fact;

/**
 * What was read from one article.
 *
 * @param facts in the order of their evidence
 * @param warnings what lowers the worth of the facts; usually empty
 */
public record Extraction(List<Fact> facts, List<Warning> warnings) {

    public Extraction {
        facts = List.copyOf(facts);
        warnings = List.copyOf(warnings);
    }
}
