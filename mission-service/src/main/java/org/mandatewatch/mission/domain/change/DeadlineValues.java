package org.mandatewatch.mission.domain.change;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.state.Deadline;
import org.mandatewatch.contract.state.Decision;
import org.mandatewatch.contract.state.MandatePeriod;
import org.mandatewatch.contract.state.MissionState;
import org.mandatewatch.contract.state.Support;

/** The values of mandate, decision and deadlines. A deadline's path carries its name, so that it stays its own. */
final class DeadlineValues {

    private final Map<String, StateValue> values = new TreeMap<>();

    private DeadlineValues() {}

    static Map<String, StateValue> of(MissionState state) {
        DeadlineValues values = new DeadlineValues();
        Deadline expiry = state.mandate().expiry();
        if (expiry != null) {
            values.put("mandate.expiry.id", JsonValues.text(expiry.id()), expiry.support());
            values.put("mandate.expiry.window", JsonValues.window(expiry.window()), expiry.support());
        }
        List<MandatePeriod> periods = state.mandate().periods();
        for (int i = 0; i < periods.size(); i++) {
            values.period("mandate.periods." + i, periods.get(i));
        }
        values.decision(state.decision());
        state.deadlines().forEach(values::deadline);
        return values.values;
    }

    private void period(String path, MandatePeriod period) {
        put(path + ".authorisedBy", period.authorisedBy(), period.support());
        put(path + ".resolution", period.resolution(), period.support());
        put(path + ".from", period.from() == null ? null : JsonValues.window(period.from()), period.support());
        put(path + ".until", period.until() == null ? null : JsonValues.window(period.until()), period.support());
        put(path + ".renewedBy", period.renewedBy(), period.support());
    }

    private void decision(Decision decision) {
        put("decision.stage", JsonValues.name(decision.stage()), decision.support());
        put("decision.sponsors", decision.sponsors(), decision.support());
        put("decision.resolution", decision.resolution(), decision.support());
        put("decision.tally", decision.tally() == null ? null : JsonValues.tally(decision.tally()), decision.support());
        Deadline vote = decision.vote();
        if (vote != null) {
            put("decision.vote.id", JsonValues.text(vote.id()), vote.support());
            put("decision.vote.window", JsonValues.window(vote.window()), vote.support());
        }
        List<String> proposals = decision.proposals().stream()
                .map(p -> Stream.of(p.transitionTo(), p.duration(), p.until() == null ? null : days(p.until()))
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .reduce((a, b) -> a + ", " + b)
                        .orElse("renewal"))
                .sorted()
                .toList();
        List<Support> behind =
                decision.proposals().stream().map(p -> p.support()).toList();
        put("decision.proposals", proposals, behind.isEmpty() ? null : behind.getFirst());
    }

    private void deadline(Deadline deadline) {
        String path = "deadlines." + deadline.id();
        put(path + ".kind", JsonValues.name(deadline.kind()), deadline.support());
        put(path + ".window", JsonValues.window(deadline.window()), deadline.support());
        put(path + ".status", JsonValues.name(deadline.status()), deadline.support());
        put(path + ".state", JsonValues.name(deadline.state()), deadline.support());
        put(path + ".resolvedBy", deadline.resolvedBy(), deadline.support());
        put(
                path + ".movedFrom",
                deadline.movedFrom() == null ? null : JsonValues.window(deadline.movedFrom()),
                deadline.support());
        put(
                path + ".alternatives",
                deadline.alternatives().stream()
                        .map(a -> JsonValues.window(a.window()))
                        .toList(),
                deadline.support());
    }

    private static String days(DateWindow window) {
        return window.earliest() + ".." + window.latest();
    }

    private void put(String path, @Nullable Object value, @Nullable Support support) {
        if (value != null && !List.of().equals(value)) {
            values.put(path, StateValue.of(value, support));
        }
    }
}
