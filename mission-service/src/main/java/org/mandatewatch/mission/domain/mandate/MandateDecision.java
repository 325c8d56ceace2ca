package org.mandatewatch.mission.domain.mandate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.mission.domain.dates.DayWords;
import org.mandatewatch.mission.domain.dates.Windows;
import org.mandatewatch.mission.domain.facts.StandingFact;

/**
 * One decision on a mandate with all its reports.
 *
 * @param reports at least one, newest first
 */
public record MandateDecision(List<DecisionReport> reports) {

    /** By the day of the decision; those of which no day is known come first. */
    static final Comparator<MandateDecision> BY_DAY = Comparator.<MandateDecision, LocalDate>comparing(
                    d -> d.day().map(Windows::earliest).orElse(LocalDate.MIN))
            .thenComparing(d -> d.day().map(Windows::latest).orElse(LocalDate.MIN))
            .thenComparing(d -> d.reports().getFirst().source().id());

    public MandateDecision {
        reports = reports.stream()
                .distinct()
                .sorted(Comparator.comparing(DecisionReport::source, StandingFact.NEWEST_FIRST))
                .toList();
    }

    MandateDecision with(MandateDecision other) {
        return new MandateDecision(
                Stream.concat(reports.stream(), other.reports.stream()).toList());
    }

    /** False when every report speaks of the mission's first authorisation. */
    public boolean renewal() {
        return reports.stream().anyMatch(DecisionReport::renewal);
    }

    public Optional<String> resolution() {
        return reports.stream()
                .map(DecisionReport::resolution)
                .filter(Objects::nonNull)
                .findFirst();
    }

    public String body() {
        return reports.getFirst().body();
    }

    /** The day of adoption, as narrow as the reports allow; empty when none tells it. */
    public Optional<DateWindow> adopted() {
        return narrowest(reports.stream().map(DecisionReport::adopted).filter(Objects::nonNull));
    }

    /** The new last day, as narrow as the reports allow; empty when none states it. */
    Optional<DateWindow> until() {
        return narrowest(reports.stream().map(DecisionReport::until).filter(Objects::nonNull));
    }

    /**
     * When it was decided: the day of adoption, else for a renewal the first day on which it was reported. An old
     * authorisation is retold for years, so the day of telling says nothing about it.
     */
    public Optional<DateWindow> day() {
        return adopted()
                .or(() -> reports.stream()
                        .filter(DecisionReport::renewal)
                        .map(DecisionReport::day)
                        .min(Windows.BY_DAYS));
    }

    /** True when both carry a number and the numbers differ. */
    boolean otherResolutionThan(MandateDecision other) {
        return resolution().isPresent()
                && other.resolution().isPresent()
                && !resolution().equals(other.resolution());
    }

    List<StandingFact<?>> facts() {
        return reports.stream().<StandingFact<?>>map(DecisionReport::source).toList();
    }

    /** What to call it, such as {@code Resolution 2751}. */
    String title() {
        return resolution()
                .map(number -> "Resolution " + number)
                .orElseGet(() -> "Decision of the " + body()
                        + adopted().map(day -> " of " + DayWords.of(day)).orElse(""));
    }

    private static Optional<DateWindow> narrowest(Stream<DateWindow> windows) {
        return windows.sorted(Comparator.comparing(Windows::days).thenComparing(Windows.BY_DAYS))
                .reduce((a, b) -> Windows.intersection(a, b).orElse(a));
    }
}
