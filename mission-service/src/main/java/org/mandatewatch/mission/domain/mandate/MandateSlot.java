package org.mandatewatch.mission.domain.mandate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.fact.MandateAuthorised;
import org.mandatewatch.contract.fact.MandateExpiry;
import org.mandatewatch.contract.fact.MandateRenewed;
import org.mandatewatch.contract.fact.MissionSucceeded;
import org.mandatewatch.contract.fact.VoteExpected;
import org.mandatewatch.contract.fact.VoteHeld;
import org.mandatewatch.contract.state.DeadlineKind;
import org.mandatewatch.contract.state.MandatePeriod;
import org.mandatewatch.mission.domain.dates.DayWords;
import org.mandatewatch.mission.domain.dates.SettledWindow;
import org.mandatewatch.mission.domain.dates.WindowClaim;
import org.mandatewatch.mission.domain.dates.WindowSettling;
import org.mandatewatch.mission.domain.dates.Windows;
import org.mandatewatch.mission.domain.deadline.DeadlineDraft;
import org.mandatewatch.mission.domain.editors.DeadlineEdits;
import org.mandatewatch.mission.domain.editors.EditedDeadline;
import org.mandatewatch.mission.domain.facts.Claims;
import org.mandatewatch.mission.domain.facts.Sourcing;
import org.mandatewatch.mission.domain.facts.StandingFact;

/** Settles a mission's mandate: its periods, how renewals link them, and when each runs out. */
public record MandateSlot(DeadlineEdits edits) {

    /** @param handovers of this mission to another one; those to this one end nothing here */
    public MandatePicture settle(Claims facts, List<StandingFact<MissionSucceeded>> handovers) {
        Prematurity prematurity = new Prematurity(facts.of(VoteExpected.class), facts.of(VoteHeld.class));
        List<DecisionReport> reports = Stream.concat(
                        facts.of(MandateAuthorised.class).stream().map(f -> DecisionReport.of(f, f.fact())),
                        facts.of(MandateRenewed.class).stream().map(f -> DecisionReport.of(f, f.fact())))
                .toList();
        List<DecisionReport> premature = reports.stream()
                .filter(r -> r.renewal() && prematurity.holdsFor(r))
                .toList();
        List<MandateDecision> decisions = MandateDecisions.group(
                reports.stream().filter(r -> !premature.contains(r)).toList());

        MandateEndings endings = MandateEndings.in(facts, handovers);
        List<WindowClaim> stated = new ArrayList<>(endings.announced());
        for (StandingFact<MandateExpiry> expiry : facts.of(MandateExpiry.class)) {
            Windows.known(expiry.fact().window()).ifPresent(w -> stated.add(WindowClaim.stated(w, expiry)));
        }
        List<PeriodSlot> chain = PeriodChain.link(decisions, stated, edits.of(DeadlineKind.MANDATE_EXPIRY));

        Map<PeriodSlot, SettledWindow> ends = settledEnds(chain);
        List<MandatePeriod> periods =
                chain.stream().map(slot -> period(slot, ends)).toList();
        List<DeadlineDraft> expiries = chain.stream()
                .filter(ends::containsKey)
                .map(slot -> expiry(slot, ends))
                .sorted(Comparator.comparing(DeadlineDraft::window, Windows.BY_DAYS))
                .toList();
        return new MandatePicture(periods, endings.resolve(LaterExpiries.resolve(expiries)), decisions, premature);
    }

    private static Map<PeriodSlot, SettledWindow> settledEnds(List<PeriodSlot> chain) {
        Map<PeriodSlot, SettledWindow> ends = new IdentityHashMap<>();
        chain.forEach(slot -> settleEnd(slot, ends));
        return ends;
    }

    /** A period counted from the old end needs that one settled first; openers lie in order of days, so this ends. */
    private static @Nullable SettledWindow settleEnd(PeriodSlot slot, Map<PeriodSlot, SettledWindow> ends) {
        SettledWindow done = ends.get(slot);
        if (done != null) {
            return done;
        }
        SettledWindow previous = slot.previous == null ? null : settleEnd(slot.previous, ends);
        List<WindowClaim> claims = slot.claims(previous == null ? null : previous.window());
        EditedDeadline edited = slot.edited;
        SettledWindow settled = claims.isEmpty() ? null : WindowSettling.settle(claims);
        if (edited != null) {
            settled = settled == null ? edited.days() : edited.on(settled);
        }
        if (settled != null) {
            ends.put(slot, settled);
        }
        return settled;
    }

    private static DeadlineDraft expiry(PeriodSlot slot, Map<PeriodSlot, SettledWindow> ends) {
        SettledWindow end = Objects.requireNonNull(ends.get(slot));
        DeadlineDraft open = DeadlineDraft.open(DeadlineKind.MANDATE_EXPIRY, end);
        MandateDecision renewal = slot.renewal;
        return renewal == null ? open : open.resolved(renewal.title() + newEnd(slot, ends));
    }

    private static String newEnd(PeriodSlot old, Map<PeriodSlot, SettledWindow> ends) {
        return ends.entrySet().stream()
                .filter(e -> e.getKey().previous == old)
                .map(e -> ", until " + DayWords.of(e.getValue().window()))
                .sorted()
                .findFirst()
                .orElse("");
    }

    private MandatePeriod period(PeriodSlot slot, Map<PeriodSlot, SettledWindow> ends) {
        SettledWindow end = ends.get(slot);
        MandateDecision opener = slot.opener;
        List<StandingFact<?>> behind = new ArrayList<>(opener == null ? List.of() : opener.facts());
        if (end != null) {
            behind.addAll(end.supporters());
        }
        MandateDecision renewal = slot.renewal;
        return new MandatePeriod(
                opener == null ? null : opener.body(),
                opener == null ? null : opener.resolution().orElse(null),
                start(slot, ends),
                end == null ? null : end.window(),
                renewal == null ? null : renewal.resolution().orElseGet(renewal::title),
                Sourcing.support(behind));
    }

    private static @Nullable DateWindow start(PeriodSlot slot, Map<PeriodSlot, SettledWindow> ends) {
        SettledWindow before = slot.previous == null ? null : ends.get(slot.previous);
        if (before != null) {
            return before.window();
        }
        return slot.opener == null ? null : slot.opener.adopted().orElse(null);
    }
}
