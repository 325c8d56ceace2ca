package org.mandatewatch.ingest.domain.extract.rule;

import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.Measure;

/**
 * How the words around a head count govern it.
 *
 * @param measure null when they say that it is no strength
 * @param cue the word that says so, an index of {@link Words}
 * @param source where that word stands
 */
record StrengthSense(@Nullable Measure measure, int cue, Source source) {

    enum Source {
        /** Within the noun phrase. */
        PHRASE,
        /** Before the figure. */
        BEFORE,
        /** Behind: the people counted are its subject. */
        BEHIND,
        /** Behind, in a clause of its own: "the 200 officers that Chad has pledged". */
        RELATIVE
    }
}
