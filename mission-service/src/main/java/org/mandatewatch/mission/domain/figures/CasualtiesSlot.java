package org.mandatewatch.mission.domain.figures;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.CasualtiesReported;
import org.mandatewatch.contract.state.CasualtiesFigure;
import org.mandatewatch.mission.domain.facts.Sourcing;
import org.mandatewatch.mission.domain.facts.StandingFacts;

/** Settles the newest casualty report. Two reports may speak of two incidents, so none opposes another. */
public record CasualtiesSlot(Sourcing sourcing) {

    public @Nullable CasualtiesFigure settle(StandingFacts facts) {
        return Latest.of(facts.of(CasualtiesReported.class), CasualtiesSlot::same, (a, b) -> false, sourcing.clusters())
                .map(newest -> new CasualtiesFigure(
                        newest.fact().killed(),
                        newest.fact().injured(),
                        newest.fact().kidnapped(),
                        newest.fact().whom(),
                        newest.fact().period(),
                        newest.newest().article().publishedOn(),
                        newest.support(sourcing)))
                .orElse(null);
    }

    private static boolean same(CasualtiesReported a, CasualtiesReported b) {
        return Objects.equals(a.killed(), b.killed())
                && Objects.equals(a.injured(), b.injured())
                && Objects.equals(a.kidnapped(), b.kidnapped());
    }
}
