package org.mandatewatch.mission.domain.facts;

import java.util.Collection;
import java.util.List;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.state.SourceQuote;
import org.mandatewatch.contract.state.Support;

/**
 * Turns the facts behind a value into what readers see of them.
 *
 * @param shown how many facts a value lists at most
 */
public record Sourcing(SourceClusters clusters, int shown) {

    /** How many quotes a value carries. */
    public static final int QUOTES = 3;

    /** As states have it: values list their newest {@link Support#SHOWN} facts. */
    public Sourcing(SourceClusters clusters) {
        this(clusters, Support.SHOWN);
    }

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

    private List<FactId> ids(List<? extends StandingFact<?>> facts) {
        return facts.stream().limit(shown).map(StandingFact::id).toList();
    }

    private static List<? extends StandingFact<?>> distinct(Collection<? extends StandingFact<?>> facts) {
        return facts.stream().distinct().sorted(StandingFact.NEWEST_FIRST).toList();
    }
}
