package org.mandatewatch.mission.domain.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.fact.VoteExpected;
import org.mandatewatch.contract.fact.VoteHeld;
import org.mandatewatch.contract.fact.VoteOutcome;
import org.mandatewatch.contract.state.DeadlineKind;
import org.mandatewatch.mission.domain.dates.Linkage;
import org.mandatewatch.mission.domain.dates.SettledWindow;
import org.mandatewatch.mission.domain.dates.WindowClaim;
import org.mandatewatch.mission.domain.dates.WindowSettling;
import org.mandatewatch.mission.domain.dates.Windows;
import org.mandatewatch.mission.domain.deadline.DeadlineDraft;
import org.mandatewatch.mission.domain.editors.DeadlineEdits;
import org.mandatewatch.mission.domain.facts.StandingFact;

/**
 * Settles the votes that people wait for. An expectation is met by the first decision of the same body from its own
 * publication on that falls near its day; what is left is awaited still.
 */
record VoteSlots(
        List<Outcome> outcomes,
        List<StandingFact<VoteHeld>> postponements,
        WindowSettling settling,
        DeadlineEdits edits) {

    private static final int NEAR_DAYS = 45;

    private static final Comparator<WindowClaim> ORDER =
            Comparator.comparing(c -> c.facts().getFirst(), StandingFact.NEWEST_FIRST);

    static VoteSlots of(
            List<Outcome> outcomes,
            Collection<StandingFact<VoteHeld>> votes,
            WindowSettling settling,
            DeadlineEdits edits) {
        return new VoteSlots(
                outcomes,
                votes.stream()
                        .filter(v -> v.fact().outcome() == VoteOutcome.POSTPONED)
                        .toList(),
                settling,
                edits);
    }

    /** One deadline per awaited or past vote, earliest first. */
    List<DeadlineDraft> settle(Collection<StandingFact<VoteExpected>> expected) {
        Map<Integer, List<WindowClaim>> met = new TreeMap<>();
        List<WindowClaim> awaited = new ArrayList<>();
        Stream.concat(
                        expected.stream().flatMap(this::claim),
                        postponements.stream().flatMap(VoteSlots::newDay))
                .forEach(claim -> meeting(claim)
                        .ifPresentOrElse(
                                outcome -> met.computeIfAbsent(outcomes.indexOf(outcome), o -> new ArrayList<>())
                                        .add(claim),
                                () -> awaited.add(claim)));
        List<DeadlineDraft> votes = new ArrayList<>();
        met.forEach((outcome, claims) ->
                votes.add(draft(claims).resolved(outcomes.get(outcome).wording())));
        List<List<WindowClaim>> open = Linkage.chains(awaited, WindowClaim::first, NEAR_DAYS, ORDER);
        for (int i = 0; i < open.size(); i++) {
            DeadlineDraft vote = draft(open.get(i));
            boolean passedOver = open.subList(i + 1, open.size()).stream()
                    .flatMap(List::stream)
                    .anyMatch(later -> later.day().isAfter(Windows.latest(vote.window())));
            votes.add(passedOver ? vote.resolved("A later vote is awaited instead") : vote);
        }
        edits.founded(DeadlineKind.COUNCIL_VOTE).forEach(days -> votes.add(founded(days)));
        return votes.stream()
                .sorted(Comparator.comparing(DeadlineDraft::window, Windows.BY_DAYS))
                .toList();
    }

    private DeadlineDraft draft(List<WindowClaim> claims) {
        return DeadlineDraft.open(DeadlineKind.COUNCIL_VOTE, edits.on(settling.settle(claims)));
    }

    /** A vote that no report announces is met by the first decision near its day or later, whichever body took it. */
    private DeadlineDraft founded(SettledWindow days) {
        DeadlineDraft vote = DeadlineDraft.open(DeadlineKind.COUNCIL_VOTE, days);
        return outcomes.stream()
                .filter(o -> Windows.gapDays(o.day(), days.window()) <= NEAR_DAYS
                        || Windows.earliest(o.day()).isAfter(Windows.latest(days.window())))
                .findFirst()
                .map(o -> vote.resolved(o.wording()))
                .orElse(vote);
    }

    private Optional<Outcome> meeting(WindowClaim claim) {
        DateWindow day = claim.first();
        return outcomes.stream()
                .filter(o -> !Windows.latest(o.day()).isBefore(claim.day()))
                .filter(o -> Windows.gapDays(o.day(), day) <= NEAR_DAYS
                        || Windows.earliest(o.day()).isAfter(Windows.latest(day)))
                .filter(o -> sameBody(o, claim))
                .findFirst();
    }

    private static boolean sameBody(Outcome outcome, WindowClaim claim) {
        return claim.facts().stream().anyMatch(f -> switch (f.fact()) {
            case VoteExpected expected -> expected.body().equalsIgnoreCase(outcome.body());
            case VoteHeld held -> held.body().equalsIgnoreCase(outcome.body());
            default -> false;
        });
    }

    private Stream<WindowClaim> claim(StandingFact<VoteExpected> expected) {
        return Windows.known(expected.fact().window()).stream()
                .map(window -> WindowClaim.stated(window, expected))
                .map(claim -> followsPostponement(expected) ? claim.asMove() : claim);
    }

    private boolean followsPostponement(StandingFact<VoteExpected> expected) {
        return postponements.stream().anyMatch(postponed -> {
            LocalDate day = postponed.day();
            return !expected.day().isBefore(day)
                    && !expected.day().isAfter(day.plusDays(NEAR_DAYS))
                    && postponed.fact().body().equalsIgnoreCase(expected.fact().body());
        });
    }

    /** A report of a postponement may name the new day: it lies ahead of the report. */
    private static Stream<WindowClaim> newDay(StandingFact<VoteHeld> postponed) {
        return Windows.known(postponed.fact().on()).stream()
                .filter(on -> Windows.earliest(on).isAfter(postponed.day()))
                .map(on -> WindowClaim.stated(on, postponed).asMove());
    }
}
