package org.mandatewatch.mission.domain.figures;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.mandatewatch.contract.fact.Fact;
import org.mandatewatch.contract.state.Contradiction;
import org.mandatewatch.contract.state.Support;
import org.mandatewatch.mission.domain.dates.WindowSettling;
import org.mandatewatch.mission.domain.facts.Sourcing;
import org.mandatewatch.mission.domain.facts.StandingFact;
import org.mandatewatch.mission.domain.facts.Voice;

/**
 * The newest of several reports on one value.
 *
 * @param newest by day of publication, then confidence, then id
 * @param agreeing reports of the same value, the newest among them
 * @param opposing reports of about the same day, from other sources, that cannot be true as well
 */
record Latest<F extends Fact>(StandingFact<F> newest, List<StandingFact<F>> agreeing, List<StandingFact<F>> opposing) {

    /**
     * @param same whether two reports give the same value
     * @param clash whether two reports cannot both be true
     */
    static <F extends Fact> Optional<Latest<F>> of(
            Collection<StandingFact<F>> reports, BiPredicate<F, F> same, BiPredicate<F, F> clash) {
        List<StandingFact<F>> newestFirst =
                reports.stream().sorted(StandingFact.NEWEST_FIRST).toList();
        if (newestFirst.isEmpty()) {
            return Optional.empty();
        }
        StandingFact<F> newest = newestFirst.getFirst();
        List<StandingFact<F>> agreeing = newestFirst.stream()
                .filter(r -> same.test(r.fact(), newest.fact()))
                .toList();
        Predicate<Voice> opponent =
                voice -> ChronoUnit.DAYS.between(voice.day(), newest.day()) < WindowSettling.OVERTAKEN_AFTER_DAYS
                        && !voice.source().equals(newest.source());
        List<StandingFact<F>> opposing = newestFirst.stream()
                .filter(r -> clash.test(r.fact(), newest.fact()))
                .flatMap(r -> r.only(opponent).stream())
                .sorted(StandingFact.NEWEST_FIRST)
                .toList();
        return Optional.of(new Latest<>(newest, agreeing, opposing));
    }

    F fact() {
        return newest.fact();
    }

    Support support() {
        return Sourcing.support(agreeing, opposing);
    }

    /** The sides of the dispute; empty when nobody opposes. */
    Optional<Contradiction> contradiction(String path, Function<F, String> value) {
        if (opposing.isEmpty()) {
            return Optional.empty();
        }
        StandingFact<F> other = opposing.getFirst();
        return Optional.of(new Contradiction(
                path,
                List.of(
                        new Contradiction.Side(value.apply(fact()), Sourcing.quotes(agreeing)),
                        new Contradiction.Side(
                                value.apply(other.fact()),
                                Sourcing.quotes(opposing.stream()
                                        .filter(o -> value.apply(o.fact()).equals(value.apply(other.fact())))
                                        .toList())))));
    }
}
