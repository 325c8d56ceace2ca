package org.mandatewatch.mission.domain.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.mandatewatch.contract.fact.ReportDue;
import org.mandatewatch.contract.state.DeadlineKind;
import org.mandatewatch.mission.domain.dates.Linkage;
import org.mandatewatch.mission.domain.dates.WindowClaim;
import org.mandatewatch.mission.domain.dates.WindowSettling;
import org.mandatewatch.mission.domain.dates.Windows;
import org.mandatewatch.mission.domain.deadline.DeadlineDraft;
import org.mandatewatch.mission.domain.editors.DeadlineEdits;
import org.mandatewatch.mission.domain.facts.Sourcing;
import org.mandatewatch.mission.domain.facts.StandingFact;
import org.mandatewatch.mission.domain.facts.StandingFacts;

/** Settles the reports that are due: one deadline per author and time. */
public record ReportSlots(Sourcing sourcing, DeadlineEdits edits) {

    /** Reports come every month at most; windows further apart speak of two. */
    private static final int NEAR_DAYS = 20;

    /** Earliest first. */
    public List<DeadlineDraft> settle(StandingFacts facts) {
        Map<String, List<WindowClaim>> byAuthor = new TreeMap<>();
        for (StandingFact<ReportDue> due : facts.of(ReportDue.class)) {
            Windows.known(due.fact().window())
                    .ifPresent(window -> byAuthor.computeIfAbsent(
                                    due.fact().by().strip().toLowerCase(Locale.ROOT), a -> new ArrayList<>())
                            .add(WindowClaim.stated(window, due)));
        }
        WindowSettling settling = new WindowSettling(sourcing.clusters());
        Comparator<WindowClaim> order = Comparator.comparing(c -> c.facts().getFirst(), StandingFact.NEWEST_FIRST);
        return byAuthor.values().stream()
                .flatMap(claims -> Linkage.chains(claims, WindowClaim::first, NEAR_DAYS, order).stream())
                .map(near -> DeadlineDraft.open(DeadlineKind.REPORT_DUE, edits.on(settling.settle(near))))
                .sorted(Comparator.comparing(DeadlineDraft::window, Windows.BY_DAYS))
                .toList();
    }
}
