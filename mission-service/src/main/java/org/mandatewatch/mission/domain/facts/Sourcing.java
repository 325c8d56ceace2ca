package org.mandatewatch.mission.domain.facts;

import java.util.Collection;
import java.util.List;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.state.SourceQuote;
import org.mandatewatch.contract.state.Support;

/** Turns the facts behind a value into what readers see of them. */
public record Sourcing(SourceClusters clusters) {

    /** How many quotes a value carries. */
    public static final int QUOTES = 3;

    /** Support of a value; the lists show the newest facts, the counts cover all. */
    public Support support(
            Collection<? extends StandingFact<?>> behind, Collection<? extends StandingFact<?>> against) {
        List<? extends StandingFact<?>> facts = distinct(behind);
        return new Support(ids(facts), facts.size(), ids(distinct(against)), clusters.count(facts));
    }

    public Support support(Collection<? extends StandingFact<?>> behind) {
        return support(behind, List.of());
    }

    /** The newest quotes, at most {@link #QUOTES}. */
    public static List<SourceQuote> quotes(Collection<? extends StandingFact<?>> facts) {
        return distinct(facts).stream().limit(QUOTES).map(StandingFact::quote).toList();
    }

    private static List<FactId> ids(List<? extends StandingFact<?>> facts) {
        return facts.stream().limit(Support.SHOWN).map(StandingFact::id).toList();
    }

    private static List<? extends StandingFact<?>> distinct(Collection<? extends StandingFact<?>> facts) {
        return facts.stream().distinct().sorted(StandingFact.NEWEST_FIRST).toList();
    }
}
