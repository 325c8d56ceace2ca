package org.mandatewatch.mission.domain.mandate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.mission.domain.dates.Linkage;
import org.mandatewatch.mission.domain.dates.Windows;
import org.mandatewatch.mission.domain.facts.StandingFact;

/**
 * Tells which reports speak of one decision: those of one resolution, those with one new last day, and those adopted
 * within {@link #SAME_DECISION_DAYS} of each other.
 */
final class MandateDecisions {

    /** Reports of decisions taken within so many days of each other speak of one decision. */
    static final int SAME_DECISION_DAYS = 14;

    /** A day known no better than by month or worse links nothing; it is linked. */
    private static final int PRECISE_DAYS = 31;

    private static final Comparator<DecisionReport> ORDER =
            Comparator.comparing(DecisionReport::source, StandingFact.NEWEST_FIRST);

    private final List<MandateDecision> decisions = new ArrayList<>();

    private MandateDecisions() {}

    /** The decisions behind the reports, by day. */
    static List<MandateDecision> group(Collection<DecisionReport> reports) {
        MandateDecisions grouping = new MandateDecisions();
        Map<String, List<DecisionReport>> numbered = reports.stream()
                .filter(r -> r.resolution() != null)
                .collect(Collectors.groupingBy(
                        r -> Objects.requireNonNull(r.resolution()), TreeMap::new, Collectors.toList()));
        numbered.values().forEach(alike -> grouping.decisions.add(new MandateDecision(alike)));
        List<DecisionReport> rest =
                reports.stream().filter(r -> r.resolution() == null).toList();
        grouping.place(rest.stream().filter(DecisionReport::renewal).toList());
        grouping.place(
                rest.stream().filter(r -> !r.renewal() && r.adopted() != null).toList());
        grouping.placeUndated(
                rest.stream().filter(r -> !r.renewal() && r.adopted() == null).toList());
        return grouping.decisions.stream().sorted(MandateDecision.BY_DAY).toList();
    }

    private void place(List<DecisionReport> reports) {
        List<DecisionReport> homeless =
                reports.stream().filter(r -> !joined(r)).sorted(ORDER).toList();
        List<DecisionReport> precise = homeless.stream()
                .filter(r -> Windows.days(r.day()) <= PRECISE_DAYS)
                .toList();
        for (List<DecisionReport> chain : Linkage.chains(precise, DecisionReport::day, SAME_DECISION_DAYS, ORDER)) {
            splitByLastDay(chain).forEach(alike -> decisions.add(new MandateDecision(alike)));
        }
        homeless.stream()
                .filter(r -> Windows.days(r.day()) > PRECISE_DAYS)
                .filter(r -> !joined(r))
                .forEach(r -> decisions.add(new MandateDecision(List.of(r))));
    }

    /** An authorisation told without day or number is the mission's first one. */
    private void placeUndated(List<DecisionReport> authorisations) {
        if (authorisations.isEmpty()) {
            return;
        }
        MandateDecision told = new MandateDecision(authorisations);
        decisions.stream()
                .filter(d -> !d.renewal())
                .min(MandateDecision.BY_DAY)
                .ifPresentOrElse(first -> replace(first, first.with(told)), () -> decisions.add(told));
    }

    private boolean joined(DecisionReport report) {
        Optional<MandateDecision> home = decisions.stream()
                .filter(d -> d.renewal() == report.renewal())
                .filter(d -> distance(report, d) <= SAME_DECISION_DAYS)
                .min(Comparator.<MandateDecision>comparingLong(d -> distance(report, d))
                        .thenComparing(MandateDecision.BY_DAY));
        home.ifPresent(decision -> replace(decision, decision.with(new MandateDecision(List.of(report)))));
        return home.isPresent();
    }

    private void replace(MandateDecision old, MandateDecision now) {
        decisions.set(decisions.indexOf(old), now);
    }

    /** Days between what the report and the decision say; a shared last day settles it, a far one rules it out. */
    private static long distance(DecisionReport report, MandateDecision decision) {
        DateWindow until = report.until();
        Optional<DateWindow> decided = decision.until();
        if (until != null && decided.isPresent()) {
            long apart = Windows.gapDays(until, decided.get());
            if (apart <= SAME_DECISION_DAYS) {
                return 0;
            }
            if (apart > PeriodChain.NEAR_DAYS) {
                return Long.MAX_VALUE;
            }
        }
        return decision.day().map(day -> Windows.gapDays(day, report.day())).orElse(Long.MAX_VALUE);
    }

    /** A short rollover and the full renewal right after it have far apart last days and are two decisions. */
    private static List<List<DecisionReport>> splitByLastDay(List<DecisionReport> chain) {
        List<DecisionReport> dated =
                chain.stream().filter(r -> r.until() != null).toList();
        List<List<DecisionReport>> groups =
                Linkage.chains(dated, r -> Objects.requireNonNull(r.until()), PeriodChain.NEAR_DAYS, ORDER);
        if (groups.size() <= 1) {
            return List.of(chain);
        }
        List<List<DecisionReport>> split = new ArrayList<>(groups);
        for (DecisionReport open : chain.stream().filter(r -> r.until() == null).toList()) {
            List<DecisionReport> nearest = groups.stream()
                    .min(Comparator.comparingLong(g -> g.stream()
                            .mapToLong(r -> Windows.gapDays(r.day(), open.day()))
                            .min()
                            .orElse(Long.MAX_VALUE)))
                    .orElseThrow();
            int place = groups.indexOf(nearest);
            split.set(
                    place,
                    Stream.concat(split.get(place).stream(), Stream.of(open)).toList());
        }
        return split;
    }
}
