package org.mandatewatch.mission.domain.facts;

import java.util.List;
import org.mandatewatch.contract.EventId;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.fact.Fact;
import org.mandatewatch.contract.state.Support;

/**
 * A fact that counts, with the claim that it makes.
 *
 * @param claim key of the claim, by {@link ClaimKey}
 * @param toldBy the event that tells the fact
 * @param confirmed an editor confirmed it
 */
public record Member(String claim, EventId toldBy, Voice voice, boolean confirmed) {

    /** @param file of a fact that stands */
    public static Member of(FactFile file, SourceClusters clusters) {
        Fact fact = file.telling().fact();
        Voice voice = new Voice(fact, clusters.clusterOf(fact.header().article()));
        return new Member(ClaimKey.of(fact, file.confirmed()), file.telling().id(), voice, file.confirmed());
    }

    public FactId id() {
        return voice.id();
    }

    /** The fact by itself. */
    StandingFact<?> alone() {
        return StandingFact.of(confirmed, Backing.of(List.of(voice), Support.SHOWN));
    }
}
