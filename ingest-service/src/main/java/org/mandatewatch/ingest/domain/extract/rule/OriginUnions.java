package org.mandatewatch.ingest.domain.extract.rule;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.Fact;
import org.mandatewatch.contract.fact.FactHeader;
import org.mandatewatch.contract.fact.MandateEnded;
import org.mandatewatch.contract.fact.MissionRequested;
import org.mandatewatch.contract.fact.MissionSucceeded;
import org.mandatewatch.contract.fact.ReportDue;

/** {@link Unions} for how missions begin and end: one mention may tell the day, another not. */
final class OriginUnions {

    private OriginUnions() {}

    static @Nullable Function<FactHeader, Fact> of(Fact a, Fact b) {
        if (a instanceof MissionSucceeded x && b instanceof MissionSucceeded y) {
            return x.successor().equals(y.successor()) && Unions.agree(x.on(), y.on())
                    ? h -> new MissionSucceeded(h, x.successor(), Unions.narrower(x.on(), y.on()))
                    : null;
        }
        if (a instanceof MandateEnded x && b instanceof MandateEnded y) {
            return x.reason() == y.reason() && Unions.agree(x.on(), y.on())
                    ? h -> new MandateEnded(h, x.reason(), Unions.narrower(x.on(), y.on()))
                    : null;
        }
        if (a instanceof MissionRequested x && b instanceof MissionRequested y) {
            return x.by().equals(y.by()) && Unions.agree(x.on(), y.on())
                    ? h -> new MissionRequested(h, x.by(), Unions.narrower(x.on(), y.on()))
                    : null;
        }
        if (a instanceof ReportDue x && b instanceof ReportDue y) {
            // "By June and by December" are two reports, though the first window lies within the second.
            boolean open = x.window().openStart() || y.window().openStart();
            boolean one = x.by().equals(y.by())
                    && (open ? x.window().equals(y.window()) : Unions.agree(x.window(), y.window()));
            return one ? h -> new ReportDue(h, x.by(), x.window()) : null;
        }
        return null;
    }
}
