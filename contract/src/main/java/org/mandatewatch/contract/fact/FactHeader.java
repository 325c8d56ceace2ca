package org.mandatewatch.contract.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.ArticleRef;
import org.mandatewatch.contract.Evidence;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.MissionId;

/**
 * What every fact has, whatever its kind.
 *
 * @param mission the mission it is about; null for facts of a country or an office, which readers join to the missions
 *     hosted there
 * @param missionName the mission's name for people; null exactly when {@code mission} is
 * @param article where it was read
 * @param evidence the clause or sentence that carries it
 * @param furtherEvidence other places of the same article that add to it; may be empty
 * @param attributedTo who says so according to the article; null when the article says it in its own voice
 * @param confidence from 0 to 1; below {@link Fact#ACTING_CONFIDENCE} it changes no state until an editor confirms it
 * @param extractor name and version of what read it, such as {@code rules/1.0}
 */
public record FactHeader(
        FactId id,
        @Nullable MissionId mission,
        @Nullable String missionName,
        ArticleRef article,
        Evidence evidence,
        List<Evidence> furtherEvidence,
        @Nullable String attributedTo,
        double confidence,
        String extractor) {

    public FactHeader {
        furtherEvidence = List.copyOf(furtherEvidence);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must be from 0 to 1, not " + confidence);
        }
    }
}
