package org.mandatewatch.mission.domain.decision;

import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.fact.RenewalProposed;
import org.mandatewatch.contract.fact.TransitionProposed;
import org.mandatewatch.contract.state.Proposal;
import org.mandatewatch.mission.domain.facts.Claims;
import org.mandatewatch.mission.domain.facts.Sourcing;
import org.mandatewatch.mission.domain.facts.StandingFact;
import org.mandatewatch.mission.domain.mandate.DecisionReport;
import org.mandatewatch.mission.domain.mandate.MandatePicture;

/** What is proposed and undecided: renewals, transitions, and renewals announced before their vote. */
final class Proposals {

    private record Terms(
            @Nullable DateWindow until,
            @Nullable Period duration,
            @Nullable String to) {}

    private Proposals() {}

    /** Newest first; proposals of the same terms are one with several sources. */
    static List<Proposal> of(Claims facts, MandatePicture mandate, Predicate<StandingFact<?>> underWay) {
        Map<StandingFact<?>, Terms> terms = new LinkedHashMap<>();
        for (StandingFact<RenewalProposed> renewal : facts.of(RenewalProposed.class)) {
            terms.put(
                    renewal,
                    new Terms(days(renewal.fact().until()), renewal.fact().duration(), null));
        }
        for (StandingFact<TransitionProposed> transition : facts.of(TransitionProposed.class)) {
            terms.put(transition, new Terms(null, null, transition.fact().to()));
        }
        for (DecisionReport announced : mandate.premature()) {
            terms.put(announced.source(), new Terms(days(announced.until()), announced.duration(), null));
        }
        Map<Terms, List<StandingFact<?>>> alike = new LinkedHashMap<>();
        terms.keySet().stream()
                .filter(underWay)
                .sorted(StandingFact.NEWEST_FIRST)
                .forEach(f -> alike.computeIfAbsent(terms.get(f), t -> new ArrayList<>())
                        .add(f));
        return alike.entrySet().stream()
                .map(e -> new Proposal(
                        e.getKey().until(), e.getKey().duration(), e.getKey().to(), Sourcing.support(e.getValue())))
                .toList();
    }

    /** Terms are the same whatever the words were. */
    private static @Nullable DateWindow days(@Nullable DateWindow window) {
        return window == null
                ? null
                : new DateWindow(window.earliest(), window.latest(), "", window.zone(), window.openStart());
    }
}
