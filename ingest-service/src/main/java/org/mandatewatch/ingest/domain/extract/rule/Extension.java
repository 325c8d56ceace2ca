package org.mandatewatch.ingest.domain.extract.rule;

import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.ingest.domain.date.Tense;

/**
 * One mention of prolonging a mandate, decided or not.
 *
 * @param start offset of the words in the shape
 * @param end offset after the words, dates included
 * @param verb offset of the verb or noun itself
 * @param factuality decided, proposed, or nothing of the kind
 * @param until the placeholder of the new last day
 */
public record Extension(
        Antecedent mission,
        int start,
        int end,
        int verb,
        Factuality factuality,
        @Nullable String until,
        @Nullable Period duration) {

    /** The same of another mission, named together with this one. */
    public Extension of(Antecedent other) {
        return new Extension(other, start, end, verb, factuality, until, duration);
    }

    /** The new last day; null when not said. */
    public @Nullable DateWindow untilWindow(Reading sentence) {
        Tense tense = factuality == Factuality.DECIDED ? Tense.UNKNOWN : Tense.FUTURE;
        return until == null
                ? null
                : sentence.window(until, tense, mission.mission().body().zone());
    }
}
