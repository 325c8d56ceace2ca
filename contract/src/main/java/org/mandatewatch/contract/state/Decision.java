package org.mandatewatch.contract.state;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.Tally;

/**
 * The decision under way, or the latest one.
 *
 * @param vote the vote that is awaited; null when none is
 * @param sponsors countries behind the draft, by English CLDR name
 * @param tally of the latest vote; null before it, or when not told
 * @param resolution number, once adopted
 */
public record Decision(
        DecisionStage stage,
        @Nullable Deadline vote,
        List<String> sponsors,
        List<Proposal> proposals,
        @Nullable Tally tally,
        @Nullable String resolution,
        @JsonUnwrapped Support support) {

    public static final Decision NONE =
            new Decision(DecisionStage.NONE, null, List.of(), List.of(), null, null, Support.NONE);

    public Decision {
        sponsors = List.copyOf(sponsors);
        proposals = List.copyOf(proposals);
    }
}
