package org.mandatewatch.mission.domain.figures;

import java.util.List;
import java.util.Optional;
import org.mandatewatch.contract.fact.DisplacementReported;
import org.mandatewatch.contract.state.DisplacementFigure;
import org.mandatewatch.mission.domain.facts.Claims;

/** Settles the newest displacement figure. */
public final class DisplacementSlot {

    private DisplacementSlot() {}

    public static Settled<Optional<DisplacementFigure>> settle(Claims facts) {
        Optional<Latest<DisplacementReported>> latest = Latest.of(
                facts.of(DisplacementReported.class),
                (a, b) -> a.count() == b.count() && sameCount(a, b),
                (a, b) -> sameCount(a, b) && Counts.clash(a.count(), a.qualifier(), b.count(), b.qualifier()));
        if (latest.isEmpty()) {
            return new Settled<>(Optional.empty(), List.of());
        }
        Latest<DisplacementReported> newest = latest.get();
        DisplacementReported fact = newest.fact();
        return new Settled<>(
                Optional.of(new DisplacementFigure(
                        fact.country(),
                        fact.count(),
                        fact.qualifier(),
                        fact.people(),
                        newest.newest().article().publishedOn(),
                        newest.support())),
                newest.contradiction("displacement.count", f -> String.valueOf(f.count())).stream()
                        .toList());
    }

    private static boolean sameCount(DisplacementReported a, DisplacementReported b) {
        return a.people() == b.people() && a.country().equals(b.country());
    }
}
