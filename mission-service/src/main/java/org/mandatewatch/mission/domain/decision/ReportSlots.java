package org.mandatewatch.mission.domain.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mandatewatch.contract.fact.ReportDue;
import org.mandatewatch.contract.state.DeadlineKind;
import org.mandatewatch.mission.domain.dates.Linkage;
import org.mandatewatch.mission.domain.dates.WindowClaim;
import org.mandatewatch.mission.domain.dates.WindowSettling;
import org.mandatewatch.mission.domain.dates.Windows;
import org.mandatewatch.mission.domain.deadline.DeadlineDraft;
import org.mandatewatch.mission.domain.editors.DeadlineEdits;
import org.mandatewatch.mission.domain.editors.EditedDeadline;
import org.mandatewatch.mission.domain.facts.Claims;
import org.mandatewatch.mission.domain.facts.StandingFact;

/** Settles the reports that are due: one deadline per author and time. */
public record ReportSlots(DeadlineEdits edits) {

    /** Reports come every month at most; windows further apart speak of two. */
    private static final int NEAR_DAYS = 20;

    /** Earliest first. */
    public List<DeadlineDraft> settle(Claims facts) {
        Map<String, List<WindowClaim>> byAuthor = new TreeMap<>();
        for (StandingFact<ReportDue> due : facts.of(ReportDue.class)) {
            Windows.known(due.fact().window())
                    .ifPresent(window -> byAuthor.computeIfAbsent(
                                    due.fact().by().strip().toLowerCase(Locale.ROOT), a -> new ArrayList<>())
                            .add(WindowClaim.stated(window, due)));
        }
        return byAuthor.values().stream()
                .flatMap(claims -> byTime(claims).stream())
                .sorted(Comparator.comparing(DeadlineDraft::window, Windows.BY_DAYS))
                .toList();
    }

    /** One author's reports. */
    private List<DeadlineDraft> byTime(List<WindowClaim> claims) {
        Map<EditedDeadline, List<WindowClaim>> spokenOf = new LinkedHashMap<>();
        edits.of(DeadlineKind.REPORT_DUE).stream()
                .filter(deadline -> claims.stream().anyMatch(deadline::restsOn))
                .forEach(deadline -> spokenOf.put(deadline, new ArrayList<>()));
        List<WindowClaim> rest = new ArrayList<>();
        for (WindowClaim claim : claims) {
            home(claim, spokenOf.keySet()).map(spokenOf::get).orElse(rest).add(claim);
        }
        Comparator<WindowClaim> order = Comparator.comparing(c -> c.facts().getFirst(), StandingFact.NEWEST_FIRST);
        List<DeadlineDraft> deadlines = new ArrayList<>();
        Linkage.chains(rest, WindowClaim::first, NEAR_DAYS, order)
                .forEach(near ->
                        deadlines.add(DeadlineDraft.open(DeadlineKind.REPORT_DUE, WindowSettling.settle(near))));
        spokenOf.forEach((deadline, near) ->
                deadlines.add(DeadlineDraft.open(DeadlineKind.REPORT_DUE, deadline.on(WindowSettling.settle(near)))));
        return deadlines;
    }

    private static Optional<EditedDeadline> home(WindowClaim claim, Collection<EditedDeadline> spokenOf) {
        return spokenOf.stream()
                .filter(deadline -> deadline.restsOn(claim))
                .findFirst()
                .or(() -> spokenOf.stream()
                        .filter(deadline -> deadline.distance(claim.first()) <= NEAR_DAYS)
                        .min(Comparator.<EditedDeadline>comparingLong(deadline -> deadline.distance(claim.first()))
                                .thenComparing(deadline -> deadline.told().window(), Windows.BY_DAYS)));
    }
}
