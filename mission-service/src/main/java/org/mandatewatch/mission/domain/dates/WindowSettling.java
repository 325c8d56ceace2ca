package org.mandatewatch.mission.domain.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.mission.domain.facts.Sourcing;
import org.mandatewatch.mission.domain.facts.StandingFact;

/**
 * Settles the day of one deadline: windows intersect from the newest claim on, so that reports narrow each other; a
 * disjoint older claim is overtaken, a disjoint claim of about the same day is a contradiction.
 *
 * <p>Stated days come before computed ones, and an editor's confirmed ones before all.
 */
public final class WindowSettling {

    /** A disjoint claim this much older than the newest one was overtaken; a younger one contradicts it. */
    public static final int OVERTAKEN_AFTER_DAYS = 3;

    /** A move that so many independent sources report is believed. */
    public static final int SOURCES_FOR_A_MOVE = 2;

    private WindowSettling() {}

    /** @throws IllegalArgumentException when there is no claim */
    public static SettledWindow settle(Collection<WindowClaim> claims) {
        List<WindowClaim> ordered = ordered(claims);
        if (ordered.isEmpty()) {
            throw new IllegalArgumentException("nothing to settle");
        }
        List<DateWindow> current = ordered.getFirst().candidates();
        List<WindowClaim> agreeing = new ArrayList<>();
        List<WindowClaim> disjoint = new ArrayList<>();
        for (WindowClaim claim : ordered) {
            List<DateWindow> common = common(current, claim.candidates());
            if (common.isEmpty()) {
                disjoint.add(claim);
            } else {
                current = common;
                agreeing.add(claim);
            }
        }
        Predicate<WindowClaim> overtaken = overtakenBy(agreeing);
        List<WindowClaim> older = disjoint.stream().filter(overtaken).toList();
        List<WindowClaim> rivals = disjoint.stream().filter(overtaken.negate()).toList();
        return result(current, agreeing, older, rivals, ordered);
    }

    private static SettledWindow result(
            List<DateWindow> current,
            List<WindowClaim> agreeing,
            List<WindowClaim> overtaken,
            List<WindowClaim> contradicting,
            List<WindowClaim> all) {
        List<DateWindow> byDay = current.stream().sorted(Windows.BY_DAYS).toList();
        List<SettledWindow.Other> alternatives = new ArrayList<>();
        byDay.stream().skip(1).forEach(w -> alternatives.add(new SettledWindow.Other(w, facts(agreeing))));
        contradicting.forEach(c -> alternatives.add(new SettledWindow.Other(c.first(), c.facts())));
        return new SettledWindow(
                byDay.getFirst(),
                agreeing.stream().allMatch(WindowClaim::derived),
                facts(agreeing),
                facts(contradicting),
                alternatives,
                !contradicting.isEmpty(),
                movedFrom(agreeing, overtaken),
                facts(all),
                null,
                null);
    }

    /** Which disjoint claims those that agree leave behind; the others contradict them. */
    private static Predicate<WindowClaim> overtakenBy(List<WindowClaim> agreeing) {
        boolean confirmed = agreeing.stream().anyMatch(WindowClaim::confirmed);
        boolean moved = agreeing.stream().anyMatch(WindowClaim::moved);
        boolean manyVoices = Sourcing.independent(
                        facts(agreeing.stream().filter(c -> !c.derived()).toList()))
                >= SOURCES_FOR_A_MOVE;
        LocalDate newest = WindowClaim.newest(facts(agreeing));
        return claim -> confirmed
                || (moved && !claim.moved())
                || (manyVoices && claim.derived())
                || ChronoUnit.DAYS.between(claim.day(), newest) >= OVERTAKEN_AFTER_DAYS;
    }

    /** The old days, unless two independent sources or an editor say that they no longer hold. */
    private static @Nullable DateWindow movedFrom(List<WindowClaim> agreeing, List<WindowClaim> overtaken) {
        if (overtaken.isEmpty()) {
            return null;
        }
        DateWindow old = settle(overtaken).window();
        List<WindowClaim> movers =
                agreeing.stream().filter(c -> c.excludes(old)).toList();
        boolean believed = movers.stream().anyMatch(WindowClaim::confirmed)
                || Sourcing.independent(facts(movers)) >= SOURCES_FOR_A_MOVE;
        return believed ? null : old;
    }

    private static List<WindowClaim> ordered(Collection<WindowClaim> claims) {
        TreeMap<String, List<WindowClaim>> alike = new TreeMap<>();
        claims.forEach(
                c -> alike.computeIfAbsent(key(c), k -> new ArrayList<>()).add(c));
        return alike.values().stream()
                .map(WindowSettling::joined)
                .map(claim -> new Ranked(claim, claim.day(), Sourcing.independent(claim.facts())))
                .sorted(Ranked.FIRST_TO_BE_HEARD)
                .map(Ranked::claim)
                .toList();
    }

    /** A claim with what it is ranked by, worked out once. */
    private record Ranked(WindowClaim claim, LocalDate day, int sources) {

        static final Comparator<Ranked> FIRST_TO_BE_HEARD = Comparator.comparing(
                        (Ranked r) -> r.claim().confirmed(), Comparator.reverseOrder())
                .thenComparing(r -> r.claim().derived())
                .thenComparing(Ranked::day, Comparator.reverseOrder())
                .thenComparing(Ranked::sources, Comparator.reverseOrder())
                .thenComparing(r -> Windows.days(r.claim().first()))
                .thenComparing(r -> r.claim().facts().getFirst().id());
    }

    /** Claims of the same days are one claim with several sources. */
    private static WindowClaim joined(List<WindowClaim> alike) {
        WindowClaim any = alike.stream()
                .min(Comparator.comparing((WindowClaim c) -> c.facts().getFirst(), StandingFact.NEWEST_FIRST))
                .orElseThrow();
        return new WindowClaim(
                any.candidates(), any.derived(), alike.stream().anyMatch(WindowClaim::moved), facts(alike));
    }

    private static String key(WindowClaim claim) {
        StringBuilder key = new StringBuilder(claim.derived() ? "computed" : "stated");
        claim.candidates().stream()
                .sorted(Windows.BY_DAYS)
                .forEach(w -> key.append(' ')
                        .append(w.earliest())
                        .append("..")
                        .append(w.latest())
                        .append(w.openStart()));
        return key.toString();
    }

    private static List<DateWindow> common(List<DateWindow> current, List<DateWindow> candidates) {
        return current.stream()
                .flatMap(a -> candidates.stream().flatMap(b -> Windows.intersection(a, b).stream()))
                .distinct()
                .toList();
    }

    private static List<StandingFact<?>> facts(Collection<WindowClaim> claims) {
        Stream<StandingFact<?>> all = claims.stream().flatMap(c -> c.facts().stream());
        return all.distinct().sorted(StandingFact.NEWEST_FIRST).toList();
    }
}
