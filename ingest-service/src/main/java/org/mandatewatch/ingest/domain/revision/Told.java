package org.mandatewatch.ingest.domain.revision;

import java.time.Instant;
import java.util.List;
import org.mandatewatch.contract.fact.Fact;

/**
 * What the {@code facts} topic holds of one revision of an article.
 *
 * @param facts those that stand, each as it was last told
 * @param readings how often the revision was read and told; 0 when it is still to be told for the first time
 * @param at when it was last told, in domain time
 */
public record Told(List<Fact> facts, int readings, Instant at) {

    public Told {
        facts = List.copyOf(facts);
    }
}
