package org.mandatewatch.mission.domain.facts;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.state.SourceQuote;
import org.mandatewatch.contract.state.Support;

/** Turns the facts behind a value into what readers see of them. */
public final class Sourcing {

    /** How many quotes a value carries. */
    public static final int QUOTES = 3;

    private Sourcing() {}

    /** Support of a value; the lists show the newest facts, the counts cover all. */
    public static Support support(
            Collection<? extends StandingFact<?>> behind, Collection<? extends StandingFact<?>> against) {
        int count = behind.stream().distinct().mapToInt(StandingFact::count).sum();
        return new Support(ids(behind), count, ids(against), independent(behind));
    }

    public static Support support(Collection<? extends StandingFact<?>> behind) {
        return support(behind, List.of());
    }

    /** How many independent sources stand behind the facts. */
    public static int independent(Collection<? extends StandingFact<?>> facts) {
        if (facts.size() == 1) {
            return facts.iterator().next().sources().size();
        }
        return Math.toIntExact(
                facts.stream().flatMap(f -> f.sources().stream()).distinct().count());
    }

    /** The newest quotes, at most {@link #QUOTES}. */
    public static List<SourceQuote> quotes(Collection<? extends StandingFact<?>> facts) {
        return newest(facts, QUOTES).map(Voice::quote).toList();
    }

    private static List<FactId> ids(Collection<? extends StandingFact<?>> facts) {
        int shown = facts.stream().mapToInt(StandingFact::shown).max().orElse(Support.SHOWN);
        return newest(facts, shown).map(Voice::id).toList();
    }

    private static Stream<Voice> newest(Collection<? extends StandingFact<?>> facts, int limit) {
        return facts.stream()
                .distinct()
                .flatMap(f -> f.voices().stream().limit(limit))
                .sorted(Voice.NEWEST_FIRST)
                .limit(limit);
    }
}
