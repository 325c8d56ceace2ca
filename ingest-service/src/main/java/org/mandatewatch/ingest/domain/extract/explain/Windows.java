package org.mandatewatch.ingest.domain.extract.explain;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.fact.CasualtiesReported;
import org.mandatewatch.contract.fact.Fact;
import org.mandatewatch.contract.fact.MandateAuthorised;
import org.mandatewatch.contract.fact.MandateEnded;
import org.mandatewatch.contract.fact.MandateExpiry;
import org.mandatewatch.contract.fact.MandateRenewed;
import org.mandatewatch.contract.fact.MissionRequested;
import org.mandatewatch.contract.fact.MissionSucceeded;
import org.mandatewatch.contract.fact.RenewalProposed;
import org.mandatewatch.contract.fact.ReportDue;
import org.mandatewatch.contract.fact.VoteExpected;
import org.mandatewatch.contract.fact.VoteHeld;

/** The windows that a fact states. */
public final class Windows {

    private Windows() {}

    public static List<DateWindow> of(Fact fact) {
        return switch (fact) {
            case MandateAuthorised f -> known(f.adopted());
            case MandateExpiry f -> known(f.window());
            case MandateRenewed f -> known(f.adopted(), f.until());
            case RenewalProposed f -> known(f.until());
            case MandateEnded f -> known(f.on());
            case MissionSucceeded f -> known(f.on());
            case VoteExpected f -> known(f.window());
            case VoteHeld f -> known(f.on());
            case CasualtiesReported f -> known(f.period());
            case MissionRequested f -> known(f.on());
            case ReportDue f -> known(f.window());
            default -> List.of();
        };
    }

    private static List<DateWindow> known(@Nullable DateWindow... windows) {
        return Stream.of(windows).filter(Objects::nonNull).toList();
    }
}
