package org.mandatewatch.ingest.domain.extract.rule;

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
 * What a decision tells of itself, whether told as a vote or as what the vote decides.
 *
 * @param day when it was taken
 */
record Decision(
        String body, @Nullable String resolution, @Nullable DateWindow day) {

    /** The decision that a fact tells; null when it tells none that was taken. */
    static @Nullable Decision of(Fact fact) {
        return switch (fact) {
            case VoteHeld v when v.outcome() == VoteOutcome.ADOPTED -> new Decision(v.body(), v.resolution(), v.on());
            case MandateRenewed r -> new Decision(r.body(), r.resolution(), r.adopted());
            case MandateAuthorised a -> new Decision(a.body(), a.resolution(), a.adopted());
            default -> null;
        };
    }

    /** True when nothing parts the two. */
    boolean agrees(Decision other) {
        return body.equals(other.body) && Unions.same(resolution, other.resolution) && Unions.agree(day, other.day);
    }

    /** True when a number, or a day to the day, makes them one. */
    boolean isTiedTo(Decision other) {
        return resolution != null && resolution.equals(other.resolution)
                || day != null
                        && other.day != null
                        && day.earliest() != null
                        && day.earliest().equals(day.latest())
                        && day.earliest().equals(other.day.earliest())
                        && day.earliest().equals(other.day.latest());
    }

    /** Both told as one; what only one tells is true of it. */
    Decision joined(Decision other) {
        return new Decision(body, Unions.either(resolution, other.resolution), Unions.narrower(day, other.day));
    }

    Decision numbered(String number) {
        return new Decision(body, number, day);
    }

    /** How to make the same fact of this decision; null when it is of no kind that decides, or nothing changes. */
    @Nullable
    Function<FactHeader, Fact> told(Fact fact) {
        Decision own = of(fact);
        if (own == null || Objects.equals(resolution, own.resolution) && Objects.equals(day, own.day)) {
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
}
