package org.mandatewatch.mission.domain.decision;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.fact.VoteExpected;
import org.mandatewatch.contract.fact.VoteHeld;
import org.mandatewatch.contract.fact.VoteOutcome;
import org.mandatewatch.contract.state.DeadlineKind;
import org.mandatewatch.contract.state.EditorsValue;
import org.mandatewatch.mission.domain.dates.Linkage;
import org.mandatewatch.mission.domain.dates.SettledWindow;
import org.mandatewatch.mission.domain.dates.WindowClaim;
import org.mandatewatch.mission.domain.dates.WindowSettling;
import org.mandatewatch.mission.domain.dates.Windows;
import org.mandatewatch.mission.domain.deadline.DeadlineDraft;
import org.mandatewatch.mission.domain.editors.DeadlineEdits;
import org.mandatewatch.mission.domain.editors.EditedDeadline;
import org.mandatewatch.mission.domain.facts.StandingFact;

/**
 * Settles the votes that people wait for. An expectation is met by the first decision of the same body from its own
 * publication on that falls near its day; what is left is awaited still.
 */
record VoteSlots(List<Outcome> outcomes, List<StandingFact<VoteHeld>> postponements, DeadlineEdits edits) {

    private static final int NEAR_DAYS = 45;

    private static final Comparator<WindowClaim> ORDER =
            Comparator.comparing(c -> c.facts().getFirst(), StandingFact.NEWEST_FIRST);

    static VoteSlots of(List<Outcome> outcomes, Collection<StandingFact<VoteHeld>> votes, DeadlineEdits edits) {
        return new VoteSlots(
                outcomes,
                votes.stream()
                        .filter(v -> v.fact().outcome() == VoteOutcome.POSTPONED)
                        .toList(),
                edits);
    }

    /** One deadline per awaited or past vote, earliest first. */
    List<DeadlineDraft> settle(Collection<StandingFact<VoteExpected>> expected) {
        Map<EditedDeadline, List<WindowClaim>> spokenOf = new LinkedHashMap<>();
        edits.of(DeadlineKind.COUNCIL_VOTE).forEach(vote -> spokenOf.put(vote, new ArrayList<>()));
        Map<Integer, List<WindowClaim>> met = new TreeMap<>();
        List<WindowClaim> awaited = new ArrayList<>();
        List<WindowClaim> claims = Stream.concat(
                        expected.stream().flatMap(this::claim),
                        postponements.stream().flatMap(VoteSlots::newDay))
                .toList();
        for (WindowClaim claim : claims) {
            Optional<Outcome> outcome = meeting(claim);
            home(claim, outcome, spokenOf.keySet())
                    .map(spokenOf::get)
                    .or(() -> outcome.map(o -> met.computeIfAbsent(outcomes.indexOf(o), any -> new ArrayList<>())))
                    .orElse(awaited)
                    .add(claim);
        }
        List<DeadlineDraft> votes = new ArrayList<>();
        met.forEach((outcome, alike) ->
                votes.add(DeadlineDraft.open(DeadlineKind.COUNCIL_VOTE, WindowSettling.settle(alike))
                        .resolved(outcomes.get(outcome).wording())));
        Linkage.chains(awaited, WindowClaim::first, NEAR_DAYS, ORDER).stream()
                .map(alike -> DeadlineDraft.open(DeadlineKind.COUNCIL_VOTE, WindowSettling.settle(alike)))
                .forEach(votes::add);
        spokenOf.forEach((vote, alike) -> votes.add(draft(vote, alike)));
        return passedOver(votes).stream()
                .sorted(Comparator.comparing(DeadlineDraft::window, Windows.BY_DAYS))
                .toList();
    }

    /** The vote that editors spoke of and that a claim is about, unless a decision met only one of the two. */
    private Optional<EditedDeadline> home(
            WindowClaim claim, Optional<Outcome> outcome, Collection<EditedDeadline> spokenOf) {
        return spokenOf.stream()
                .filter(vote -> vote.restsOn(claim))
                .findFirst()
                .or(() -> spokenOf.stream()
                        .filter(vote -> vote.distance(claim.first()) <= NEAR_DAYS)
                        .filter(vote -> meeting(vote.days(), List.of()).equals(outcome))
                        .min(Comparator.<EditedDeadline>comparingLong(vote -> vote.distance(claim.first()))
                                .thenComparing(vote -> vote.told().window(), Windows.BY_DAYS)));
    }

    private DeadlineDraft draft(EditedDeadline vote, List<WindowClaim> claims) {
        SettledWindow days = claims.isEmpty() ? vote.days() : vote.on(WindowSettling.settle(claims));
        DeadlineDraft draft = DeadlineDraft.open(DeadlineKind.COUNCIL_VOTE, days);
        return meeting(days, claims).map(o -> draft.resolved(o.wording())).orElse(draft);
    }

    /** Waiting moved on to a later vote: of the earlier one nobody reported what became of it. */
    private static List<DeadlineDraft> passedOver(List<DeadlineDraft> votes) {
        return votes.stream()
                .map(vote -> vote.isOpen() && votes.stream().anyMatch(later -> later.isOpen() && isLater(later, vote))
                        ? vote.resolved("A later vote is awaited instead")
                        : vote)
                .toList();
    }

    private static boolean isLater(DeadlineDraft later, DeadlineDraft vote) {
        LocalDate end = Windows.latest(vote.window());
        return Windows.earliest(later.window()).isAfter(end)
                && later.days().all().stream().anyMatch(f -> f.day().isAfter(end));
    }

    private Optional<Outcome> meeting(WindowClaim claim) {
        return meeting(claim.first(), claim.day(), o -> sameBody(o, claim.facts()));
    }

    /**
     * The decision that met a vote of which an editor spoke. What met a report on it did so if it lies not before the
     * editor's days; else it is the first decision from the editor's word on, or from the days that it sets where they lie
     * in the word's past.
     */
    private Optional<Outcome> meeting(SettledWindow days, List<WindowClaim> claims) {
        EditorsValue word = days.setBy();
        Optional<Outcome> byReports = claims.stream()
                .sorted(Comparator.comparing(WindowClaim::day).reversed().thenComparing(ORDER))
                .flatMap(claim -> meeting(claim).stream())
                .filter(o -> word == null || isNearOrLater(o, days.window()))
                .findFirst();
        if (word == null || byReports.isPresent()) {
            return byReports;
        }
        LocalDate said = LocalDate.ofInstant(word.at(), ZoneOffset.UTC);
        LocalDate first = Windows.earliest(days.window());
        return meeting(
                days.window(),
                said.isBefore(first) ? said : first,
                o -> days.all().isEmpty() || sameBody(o, days.all()));
    }

    private Optional<Outcome> meeting(DateWindow day, LocalDate from, Predicate<Outcome> body) {
        return outcomes.stream()
                .filter(o -> !Windows.latest(o.day()).isBefore(from))
                .filter(o -> isNearOrLater(o, day))
                .filter(body)
                .findFirst();
    }

    private static boolean isNearOrLater(Outcome outcome, DateWindow day) {
        return Windows.gapDays(outcome.day(), day) <= NEAR_DAYS
                || Windows.earliest(outcome.day()).isAfter(Windows.latest(day));
    }

    private static boolean sameBody(Outcome outcome, Collection<StandingFact<?>> facts) {
        return facts.stream().anyMatch(f -> switch (f.fact()) {
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
