package org.mandatewatch.alert.domain.reason;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mandatewatch.alert.domain.MissionLog;
import org.mandatewatch.alert.domain.Plan;
import org.mandatewatch.alert.domain.text.Message;
import org.mandatewatch.alert.domain.text.Sources;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.state.Contradiction;
import org.mandatewatch.contract.state.SourceQuote;

/** Sources say things of about the same day that cannot all be true. */
public record Contradicted() implements Reason {

    @Override
    public String id() {
        return "contradiction";
    }

    @Override
    public Plan plan(PlanningCase planning) {
        if (!planning.subscription().wants(this)) {
            return Plan.EMPTY;
        }
        return planning.state().contradictions().stream()
                .filter(c -> planning.wantedAt(heard(planning, c), this))
                .map(c -> owed(planning, c))
                .reduce(Plan.EMPTY, Plan::and);
    }

    private Plan owed(PlanningCase planning, Contradiction contradiction) {
        List<SourceQuote> evidence = contradiction.sides().stream()
                .flatMap(side -> side.evidence().stream().limit(1))
                .limit(3)
                .toList();
        Set<FactId> facts = contradiction.sides().stream()
                .flatMap(side -> side.evidence().stream())
                .map(SourceQuote::fact)
                .collect(Collectors.toSet());
        Message message = Message.of(
                planning.state().name() + ": sources contradict each other",
                "They disagree about " + contradiction.path() + ": "
                        + contradiction.sides().stream()
                                .map(Contradiction.Side::value)
                                .collect(Collectors.joining(", or "))
                        + ".",
                Sources.quotes(evidence),
                "Check both sources before you rely on either.");
        return Plan.of(planning.aboutMission(
                this, MissionLog.key(contradiction), heard(planning, contradiction), message, evidence, facts));
    }

    private static Instant heard(PlanningCase planning, Contradiction contradiction) {
        return planning.mission().log().contradictions().getOrDefault(MissionLog.key(contradiction), Instant.MIN);
    }
}
