package org.mandatewatch.mission.domain.figures;

import java.util.Optional;
import org.mandatewatch.contract.fact.LeadNation;
import org.mandatewatch.mission.domain.facts.Claims;

/** Settles which country leads, by the newest report. */
public final class LeadNationSlot {

    private LeadNationSlot() {}

    public static Settled<Optional<String>> settle(Claims facts) {
        Optional<Latest<LeadNation>> latest = Latest.of(
                facts.of(LeadNation.class),
                (a, b) -> a.country().equals(b.country()),
                (a, b) -> !a.country().equals(b.country()));
        return new Settled<>(
                latest.map(newest -> newest.fact().country()),
                latest.flatMap(newest -> newest.contradiction("leadNation", LeadNation::country)).stream()
                        .toList());
    }
}
