package org.mandatewatch.mission.domain.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.fact.VoteHeld;
import org.mandatewatch.contract.fact.VoteOutcome;
import org.mandatewatch.contract.state.DecisionStage;
import org.mandatewatch.mission.domain.dates.Linkage;
import org.mandatewatch.mission.domain.dates.Windows;
import org.mandatewatch.mission.domain.facts.StandingFact;
import org.mandatewatch.mission.domain.mandate.DecisionReport;
import org.mandatewatch.mission.domain.mandate.MandateDecision;

/** Gathers reports of votes and of decisions on the mandate into one outcome per decision taken. */
final class Outcomes {

    /** Two votes of one body with one result on days so close are one vote. */
    private static final int SAME_VOTE_DAYS = 3;

    /** A report without the day of the vote speaks of a vote at most so long ago. */
    private static final int UNDATED_DAYS = 14;

    private Outcomes() {}

    /** Earliest first. */
    static List<Outcome> of(Collection<StandingFact<VoteHeld>> votes, Collection<MandateDecision> decisions) {
        List<Outcome> single = Stream.concat(
                        votes.stream().flatMap(Outcomes::ofVote),
                        decisions.stream().flatMap(Outcomes::ofDecision))
                .toList();
        List<Outcome> outcomes = new ArrayList<>();
        for (DecisionStage stage : DecisionStage.values()) {
            List<Outcome> alike =
                    single.stream().filter(o -> o.stage() == stage).toList();
            outcomes.addAll(gather(alike));
        }
        return outcomes.stream().sorted(Outcome.BY_DAY).toList();
    }

    private static List<Outcome> gather(List<Outcome> alike) {
        List<Outcome> groups = new ArrayList<>();
        for (List<Outcome> chain : Linkage.chains(
                alike.stream().filter(Outcome::dated).toList(), Outcome::day, SAME_VOTE_DAYS, Outcome.BY_DAY)) {
            groups.add(join(chain));
        }
        List<Outcome> homeless = new ArrayList<>();
        for (Outcome undated :
                alike.stream().filter(o -> !o.dated()).sorted(Outcome.BY_DAY).toList()) {
            home(undated, groups)
                    .ifPresentOrElse(
                            home -> groups.set(groups.indexOf(home), join(List.of(home, undated))),
                            () -> homeless.add(undated));
        }
        for (List<Outcome> chain : Linkage.chains(homeless, Outcome::day, UNDATED_DAYS, Outcome.BY_DAY)) {
            groups.add(join(chain));
        }
        return groups;
    }

    private static Optional<Outcome> home(Outcome undated, List<Outcome> groups) {
        return groups.stream()
                .filter(g ->
                        undated.resolution() != null && undated.resolution().equals(g.resolution()))
                .findFirst()
                .or(() -> Linkage.nearest(undated.day(), groups, Outcome::day, UNDATED_DAYS));
    }

    private static Outcome join(List<Outcome> chain) {
        Outcome narrowest = chain.stream()
                .min(Comparator.comparing((Outcome o) -> !o.dated())
                        .thenComparing(o -> Windows.days(o.day()))
                        .thenComparing(Outcome.BY_DAY))
                .orElseThrow();
        List<Outcome> newestFirst = chain.stream()
                .sorted(Comparator.comparing((Outcome o) -> o.facts().getFirst(), StandingFact.NEWEST_FIRST))
                .toList();
        return new Outcome(
                narrowest.day(),
                narrowest.dated(),
                narrowest.stage(),
                narrowest.body(),
                newestFirst.stream()
                        .map(Outcome::resolution)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                newestFirst.stream()
                        .map(Outcome::tally)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                chain.stream()
                        .flatMap(o -> o.facts().stream())
                        .distinct()
                        .sorted(StandingFact.NEWEST_FIRST)
                        .toList());
    }

    private static Stream<Outcome> ofVote(StandingFact<VoteHeld> vote) {
        VoteHeld fact = vote.fact();
        Optional<DateWindow> on = Windows.known(fact.on());
        boolean stillToCome = on.isPresent() && Windows.earliest(on.get()).isAfter(vote.day());
        if (fact.outcome() == VoteOutcome.POSTPONED || stillToCome) {
            return Stream.of();
        }
        return Stream.of(new Outcome(
                on.orElseGet(() -> Windows.ofDay(vote.day(), "UTC")),
                on.isPresent(),
                stage(fact.outcome()),
                fact.body(),
                fact.resolution(),
                fact.tally(),
                List.of(vote)));
    }

    private static Stream<Outcome> ofDecision(MandateDecision decision) {
        return decision.day().stream()
                .map(day -> new Outcome(
                        day,
                        decision.adopted().isPresent(),
                        DecisionStage.ADOPTED,
                        decision.body(),
                        decision.resolution().orElse(null),
                        null,
                        decision.reports().stream()
                                .<StandingFact<?>>map(DecisionReport::source)
                                .toList()));
    }

    private static DecisionStage stage(VoteOutcome outcome) {
        return switch (outcome) {
            case ADOPTED -> DecisionStage.ADOPTED;
            case REJECTED -> DecisionStage.REJECTED;
            case VETOED -> DecisionStage.VETOED;
            case POSTPONED -> DecisionStage.POSTPONED;
        };
    }
}
