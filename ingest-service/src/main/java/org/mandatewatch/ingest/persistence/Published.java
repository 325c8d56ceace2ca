package org.mandatewatch.ingest.persistence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.Fact;
import org.mandatewatch.ingest.domain.revision.Told;

/**
 * What the {@code facts} topic holds of one revision.
 *
 * @param extractor what read it last; null when it is to be read again
 */
public record Published(@Nullable String extractor, Told told) {

    public List<Fact> facts() {
        return told.facts();
    }
}
