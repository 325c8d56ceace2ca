package org.mandatewatch.mission.domain.figures;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.CasualtiesReported;
import org.mandatewatch.contract.state.CasualtiesFigure;
import org.mandatewatch.mission.domain.facts.Claims;

/** Settles the newest casualty report. Two reports may speak of two incidents, so none opposes another. */
public final class CasualtiesSlot {

    private CasualtiesSlot() {}

    public static @Nullable CasualtiesFigure settle(Claims facts) {
        return Latest.of(facts.of(CasualtiesReported.class), CasualtiesSlot::same, (a, b) -> false)
                .map(newest -> new CasualtiesFigure(
                        newest.fact().killed(),
                        newest.fact().injured(),
                        newest.fact().kidnapped(),
                        newest.fact().whom(),
                        newest.fact().period(),
                        newest.newest().article().publishedOn(),
                        newest.support()))
                .orElse(null);
    }

    private static boolean same(CasualtiesReported a, CasualtiesReported b) {
        return Objects.equals(a.killed(), b.killed())
                && Objects.equals(a.injured(), b.injured())
                && Objects.equals(a.kidnapped(), b.kidnapped());
    }
}
