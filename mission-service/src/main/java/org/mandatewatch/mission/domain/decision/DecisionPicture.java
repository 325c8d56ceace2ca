package org.mandatewatch.mission.domain.decision;

import java.util.List;
import java.util.Optional;
import org.mandatewatch.contract.state.Deadline;
import org.mandatewatch.contract.state.Decision;
import org.mandatewatch.mission.domain.deadline.DeadlineDraft;

/**
 * What is known about the decision under way.
 *
 * @param decision without its vote, which needs a name first
 * @param votes awaited and past votes, earliest first
 */
public record DecisionPicture(Decision decision, List<DeadlineDraft> votes) {

    public DecisionPicture {
        votes = List.copyOf(votes);
    }

    /** The next vote that is awaited. */
    public Optional<DeadlineDraft> openVote() {
        return votes.stream().filter(DeadlineDraft::isOpen).findFirst();
    }

    /** The decision with its vote. */
    public Decision with(Optional<Deadline> vote) {
        return new Decision(
                decision.stage(),
                vote.orElse(null),
                decision.sponsors(),
                decision.proposals(),
                decision.tally(),
                decision.resolution(),
                decision.support());
    }
}
