package org.mandatewatch.ingest.domain.extract.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.fact.DraftResolution;
import org.mandatewatch.contract.fact.Fact;
import org.mandatewatch.contract.fact.FactHeader;
import org.mandatewatch.contract.fact.MandateAuthorised;
import org.mandatewatch.contract.fact.MandateExpiry;
import org.mandatewatch.contract.fact.MandateRenewed;
import org.mandatewatch.contract.fact.OfficialIdentified;
import org.mandatewatch.contract.fact.RenewalProposed;
import org.mandatewatch.contract.fact.TransitionProposed;
import org.mandatewatch.contract.fact.VoteExpected;
import org.mandatewatch.contract.fact.VoteHeld;

/**
 * Joins two mentions of one thing, of which each may tell a part: "extended the mandate on Monday" and, further down,
 * "resolution 9999, which runs until 30 June". What contradicts itself stays two facts.
 */
final class Unions {

    private Unions() {}

    /** How to make the fact that says both; null when they differ. */
    static @Nullable Function<FactHeader, Fact> of(Fact a, Fact b) {
        if (a instanceof MandateExpiry x && b instanceof MandateExpiry y) {
            return agree(x.window(), y.window()) ? h -> new MandateExpiry(h, narrower(x.window(), y.window())) : null;
        }
        if (a instanceof MandateAuthorised x && b instanceof MandateAuthorised y) {
            return same(x.resolution(), y.resolution())
                            && agree(x.adopted(), y.adopted())
                            && same(x.duration(), y.duration())
                    ? h -> new MandateAuthorised(
                            h,
                            x.body(),
                            either(x.resolution(), y.resolution()),
                            narrower(x.adopted(), y.adopted()),
                            either(x.duration(), y.duration()))
                    : null;
        }
        if (a instanceof MandateRenewed x && b instanceof MandateRenewed y) {
            return renewed(x, y);
        }
        if (a instanceof RenewalProposed x && b instanceof RenewalProposed y) {
            return agree(x.until(), y.until()) && same(x.duration(), y.duration())
                    ? h -> new RenewalProposed(
                            h, x.body(), narrower(x.until(), y.until()), either(x.duration(), y.duration()))
                    : null;
        }
        if (a instanceof TransitionProposed x && b instanceof TransitionProposed y) {
            return x.to().equals(y.to()) ? h -> new TransitionProposed(h, x.to(), both(x.by(), y.by())) : null;
        }
        if (a instanceof DraftResolution x && b instanceof DraftResolution y) {
            return draft(x, y);
        }
        if (a instanceof VoteExpected x && b instanceof VoteExpected y) {
            return x.body().equals(y.body()) && agree(x.window(), y.window())
                    ? h -> new VoteExpected(
                            h, x.body(), narrower(x.window(), y.window()), either(x.subject(), y.subject()))
                    : null;
        }
        if (a instanceof VoteHeld x && b instanceof VoteHeld y) {
            return held(x, y);
        }
        if (a instanceof OfficialIdentified x && b instanceof OfficialIdentified y) {
            return x.name().equals(y.name()) && x.role().equals(y.role()) && same(x.of(), y.of())
                    ? h -> new OfficialIdentified(h, x.name(), x.role(), either(x.of(), y.of()))
                    : null;
        }
        return OriginUnions.of(a, b);
    }

    private static @Nullable Function<FactHeader, Fact> renewed(MandateRenewed x, MandateRenewed y) {
        boolean one = x.body().equals(y.body())
                && same(x.resolution(), y.resolution())
                && agree(x.adopted(), y.adopted())
                && agree(x.until(), y.until())
                && same(x.duration(), y.duration());
        return one
                ? h -> new MandateRenewed(
                        h,
                        x.body(),
                        either(x.resolution(), y.resolution()),
                        narrower(x.adopted(), y.adopted()),
                        narrower(x.until(), y.until()),
                        either(x.duration(), y.duration()),
                        x.technicalRollover() || y.technicalRollover())
                : null;
    }

    private static @Nullable Function<FactHeader, Fact> draft(DraftResolution x, DraftResolution y) {
        boolean one = (x.sponsors().isEmpty()
                        || y.sponsors().isEmpty()
                        || x.sponsors().containsAll(y.sponsors())
                        || y.sponsors().containsAll(x.sponsors()))
                && x.stage() == y.stage()
                && same(x.symbol(), y.symbol());
        return one
                ? h -> new DraftResolution(
                        h, both(x.sponsors(), y.sponsors()), x.stage(), either(x.symbol(), y.symbol()))
                : null;
    }

    private static @Nullable Function<FactHeader, Fact> held(VoteHeld x, VoteHeld y) {
        boolean one = x.body().equals(y.body())
                && x.outcome() == y.outcome()
                && same(x.resolution(), y.resolution())
                && agree(x.on(), y.on());
        return one
                ? h -> new VoteHeld(
                        h,
                        x.body(),
                        narrower(x.on(), y.on()),
                        x.outcome(),
                        Tallies.joined(x.tally(), y.tally()),
                        either(x.resolution(), y.resolution()))
                : null;
    }

    static boolean same(@Nullable Object a, @Nullable Object b) {
        return a == null || b == null || Objects.equals(a, b);
    }

    static <T> @Nullable T either(@Nullable T a, @Nullable T b) {
        return a == null ? b : a;
    }

    /** True when one window lies within the other, or one says nothing. */
    static boolean agree(@Nullable DateWindow a, @Nullable DateWindow b) {
        return a == null || b == null || within(a, b) || within(b, a);
    }

    private static boolean within(DateWindow inner, DateWindow outer) {
        if (inner.earliest() == null || inner.latest() == null || outer.earliest() == null || outer.latest() == null) {
            return !inner.isKnown()
                    && !outer.isKnown()
                    && Objects.equals(inner.earliest(), outer.earliest())
                    && Objects.equals(inner.latest(), outer.latest());
        }
        return !inner.earliest().isBefore(outer.earliest()) && !inner.latest().isAfter(outer.latest());
    }

    static @Nullable DateWindow narrower(@Nullable DateWindow a, @Nullable DateWindow b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return within(b, a) && !within(a, b) ? b : a;
    }

    private static List<String> both(List<String> a, List<String> b) {
        LinkedHashSet<String> all = new LinkedHashSet<>(a);
        all.addAll(b);
        return new ArrayList<>(all);
    }
}
