package org.mandatewatch.ingest.domain.extract.rule;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.fact.Fact;
import org.mandatewatch.contract.fact.FactHeader;
import org.mandatewatch.contract.fact.MandateAuthorised;
import org.mandatewatch.contract.fact.MandateRenewed;
import org.mandatewatch.contract.fact.VoteHeld;
import org.mandatewatch.contract.fact.VoteOutcome;

/**
 * One decision is often told twice: as a vote and as what it decides. The day and the number of the resolution that one
 * of the two leaves out are those of the other.
 */
final class Decisions {

    /** How many characters of text may lie between a vote and what it decided when nothing else ties them. */
    private static final int NEAR = 1500;

    /** An authorisation is often only recalled beside the vote on its renewal. */
    private static final int BESIDE = 260;

    private Decisions() {}

    /** What a decision tells of itself. */
    private record Told(
            String body,
            @Nullable String resolution,
            @Nullable DateWindow day,
            int reach) {}

    static boolean isDecision(Fact fact) {
        return told(fact) != null;
    }

    /**
     * How to make a fact whole from another one of the same mission.
     *
     * @param distance characters between the two
     * @return null when the other adds nothing, or is another decision
     */
    static @Nullable Function<FactHeader, Fact> completed(Fact fact, Fact other, int distance) {
        Told own = told(fact);
        Told its = told(other);
        if (own == null || its == null || fact.getClass() == other.getClass() || !isOne(own, its, distance)) {
            return null;
        }
        String resolution = own.resolution() == null ? its.resolution() : own.resolution();
        DateWindow day = own.day() == null ? its.day() : own.day();
        if (Objects.equals(resolution, own.resolution()) && Objects.equals(day, own.day())) {
            return null;
        }
        return switch (fact) {
            case VoteHeld v -> h -> new VoteHeld(h, v.body(), day, v.outcome(), v.tally(), resolution);
            case MandateRenewed r ->
                h -> new MandateRenewed(h, r.body(), resolution, day, r.until(), r.duration(), r.technicalRollover());
            case MandateAuthorised a -> h -> new MandateAuthorised(h, a.body(), resolution, day, a.duration());
            default -> null;
        };
    }

    private static boolean isOne(Told a, Told b, int distance) {
        List<Object> day = days(a);
        List<Object> other = days(b);
        boolean agree = a.body().equals(b.body()) && agree(a.resolution(), b.resolution()) && agree(day, other);
        boolean tied =
                (a.resolution() != null && a.resolution().equals(b.resolution())) || (day != null && day.equals(other));
        return agree && (tied || distance <= Math.min(a.reach(), b.reach()));
    }

    private static @Nullable Told told(Fact fact) {
        return switch (fact) {
            case VoteHeld v when v.outcome() == VoteOutcome.ADOPTED -> new Told(v.body(), v.resolution(), v.on(), NEAR);
            case MandateRenewed r -> new Told(r.body(), r.resolution(), r.adopted(), NEAR);
            case MandateAuthorised a -> new Told(a.body(), a.resolution(), a.adopted(), BESIDE);
            default -> null;
        };
    }

    private static @Nullable List<Object> days(Told told) {
        DateWindow day = told.day();
        return day == null || day.earliest() == null || day.latest() == null
                ? null
                : List.of(day.earliest(), day.latest());
    }

    private static boolean agree(@Nullable Object a, @Nullable Object b) {
        return a == null || b == null || a.equals(b);
    }
}
