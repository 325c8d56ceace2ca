package org.mandatewatch.mission.domain.figures;

import java.util.Optional;
import org.mandatewatch.contract.fact.LeadNation;
import org.mandatewatch.mission.domain.facts.Sourcing;
import org.mandatewatch.mission.domain.facts.StandingFacts;

/** Settles which country leads, by the newest report. */
public record LeadNationSlot(Sourcing sourcing) {

    public Settled<Optional<String>> settle(StandingFacts facts) {
        Optional<Latest<LeadNation>> latest = Latest.of(
                facts.of(LeadNation.class),
                (a, b) -> a.country().equals(b.country()),
                (a, b) -> !a.country().equals(b.country()),
                sourcing.clusters());
        return new Settled<>(
                latest.map(newest -> newest.fact().country()),
                latest.flatMap(newest -> newest.contradiction("leadNation", LeadNation::country)).stream()
                        .toList());
    }
}
