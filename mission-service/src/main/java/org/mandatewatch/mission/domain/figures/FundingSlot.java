package org.mandatewatch.mission.domain.figures;

import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.FundingReported;
import org.mandatewatch.contract.state.FundingFigure;
import org.mandatewatch.mission.domain.facts.Claims;

/** Settles the newest report of money. Two reports may speak of two payments, so none opposes another. */
public final class FundingSlot {

    private FundingSlot() {}

    public static @Nullable FundingFigure settle(Claims facts) {
        return Latest.of(facts.of(FundingReported.class), FundingSlot::same, (a, b) -> false)
                .map(newest -> new FundingFigure(
                        newest.fact().amount(),
                        newest.fact().currency(),
                        newest.fact().by(),
                        newest.fact().nature(),
                        newest.newest().article().publishedOn(),
                        newest.support()))
                .orElse(null);
    }

    private static boolean same(FundingReported a, FundingReported b) {
        return a.amount().compareTo(b.amount()) == 0 && a.currency().equals(b.currency()) && a.nature() == b.nature();
    }
}
