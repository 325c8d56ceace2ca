package org.mandatewatch.contract.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The count of a vote, as far as the text tells it.
 *
 * @param inFavour votes for; null when not said
 * @param against votes against; null when not said
 * @param abstaining abstentions; null when not said
 * @param unanimous true when the text says so, or when all members voted for
 * @param abstainers countries that abstained, by English CLDR name; may be empty
 */
public record Tally(
        @Nullable Integer inFavour,
        @Nullable Integer against,
        @Nullable Integer abstaining,
        boolean unanimous,
        List<String> abstainers) {

    public Tally {
        abstainers = List.copyOf(abstainers);
    }
}
