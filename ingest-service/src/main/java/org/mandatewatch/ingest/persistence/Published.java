package org.mandatewatch.ingest.persistence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.Fact;

/**
 * What the {@code facts} topic holds of one revision.
 *
 * @param extractor what read it; null when it is to be read again
 */
public record Published(@Nullable String extractor, List<Fact> facts) {

    public Published {
        facts = List.copyOf(facts);
    }
}
