package org.mandatewatch.mission.domain.figures;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.Measure;
import org.mandatewatch.contract.fact.Personnel;
import org.mandatewatch.contract.fact.Qualifier;
import org.mandatewatch.contract.fact.StrengthReported;
import org.mandatewatch.contract.state.Contradiction;
import org.mandatewatch.contract.state.Strength;
import org.mandatewatch.contract.state.StrengthFigure;
import org.mandatewatch.mission.domain.facts.Claims;
import org.mandatewatch.mission.domain.facts.Sourcing;
import org.mandatewatch.mission.domain.facts.StandingFact;

/** Settles a mission's people: per measure the newest total, per country the newest figure. */
public final class StrengthSlot {

    private StrengthSlot() {}

    public static Settled<Strength> settle(Claims facts) {
        Map<Measure, List<StandingFact<StrengthReported>>> byMeasure = facts.of(StrengthReported.class).stream()
                .collect(Collectors.groupingBy(
                        f -> f.fact().measure(), () -> new EnumMap<>(Measure.class), Collectors.toList()));
        Map<Measure, StrengthFigure> figures = new EnumMap<>(Measure.class);
        List<Contradiction> contradictions = new ArrayList<>();
        byMeasure.forEach((measure, reports) -> figures.put(measure, figure(measure, reports, contradictions)));

        return new Settled<>(compared(figures), contradictions);
    }

    /** The figures side by side, with what is missing to the ceiling. */
    public static Strength compared(Map<Measure, StrengthFigure> figures) {
        Measure ceiling = total(figures, Measure.AUTHORISED) != null ? Measure.AUTHORISED : Measure.PLANNED;
        Long wanted = total(figures, ceiling);
        Long deployed = total(figures, Measure.DEPLOYED);
        boolean comparable = wanted != null && deployed != null;
        return new Strength(
                figures.get(Measure.DEPLOYED),
                figures.get(Measure.AUTHORISED),
                figures.get(Measure.PLEDGED),
                figures.get(Measure.PLANNED),
                figures.get(Measure.ADDITIONAL),
                figures.get(Measure.WITHDRAWN),
                comparable ? Math.max(0, Objects.requireNonNull(wanted) - Objects.requireNonNull(deployed)) : null,
                comparable ? ceiling : null);
    }

    private static @Nullable Long total(Map<Measure, StrengthFigure> figures, Measure measure) {
        StrengthFigure figure = figures.get(measure);
        return figure == null ? null : figure.total();
    }

    private static StrengthFigure figure(
            Measure measure, List<StandingFact<StrengthReported>> reports, List<Contradiction> contradictions) {
        String path = "strength." + measure.name().toLowerCase(Locale.ROOT);
        Map<String, List<StandingFact<StrengthReported>>> byCountry = reports.stream()
                .filter(f -> f.fact().contributor() != null)
                .collect(Collectors.groupingBy(
                        f -> Objects.requireNonNull(f.fact().contributor()), TreeMap::new, Collectors.toList()));
        Optional<Latest<StrengthReported>> whole = latest(
                reports.stream().filter(f -> f.fact().contributor() == null).toList());

        List<StandingFact<StrengthReported>> behind = new ArrayList<>();
        List<StandingFact<StrengthReported>> against = new ArrayList<>();
        Map<String, Long> byContributor = new TreeMap<>();
        byCountry.forEach((country, told) -> latest(told).ifPresent(newest -> {
            List<StandingFact<StrengthReported>> parts = parts(newest.newest(), told);
            byContributor.put(
                    country, parts.stream().mapToLong(p -> p.fact().count()).sum());
            behind.addAll(newest.agreeing());
            behind.addAll(parts);
            against.addAll(newest.opposing());
            newest.contradiction(path + ".byContributor." + country, StrengthSlot::words)
                    .ifPresent(contradictions::add);
        }));
        whole.ifPresent(newest -> {
            behind.addAll(newest.agreeing());
            against.addAll(newest.opposing());
            newest.contradiction(path + ".total", StrengthSlot::words).ifPresent(contradictions::add);
        });
        Long sum = byContributor.isEmpty()
                ? null
                : byContributor.values().stream().mapToLong(Long::longValue).sum();
        return new StrengthFigure(
                whole.<@Nullable Long>map(w -> w.fact().count()).orElse(sum),
                whole.map(w -> w.fact().qualifier()).orElse(sum == null ? null : Qualifier.EXACT),
                byContributor,
                Sourcing.support(behind, against));
    }

    private static Optional<Latest<StrengthReported>> latest(List<StandingFact<StrengthReported>> reports) {
        return Latest.of(
                reports,
                (a, b) -> a.count() == b.count() && a.personnel() == b.personnel(),
                (a, b) -> comparable(a, b) && Counts.clash(a.count(), a.qualifier(), b.count(), b.qualifier()));
    }

    /**
     * Soldiers and police that one article counts apart add up; a figure of another article may count the same people
     * in other words, so it does not.
     */
    private static List<StandingFact<StrengthReported>> parts(
            StandingFact<StrengthReported> newest, List<StandingFact<StrengthReported>> told) {
        if (newest.fact().personnel() == Personnel.PERSONNEL) {
            return List.of(newest);
        }
        List<StandingFact<StrengthReported>> sameArticle = told.stream()
                .flatMap(f -> f.only(voice -> voice.isOf(newest.article().id())).stream())
                .sorted(StandingFact.NEWEST_FIRST)
                .toList();
        Map<Personnel, StandingFact<StrengthReported>> newestPerKind = new EnumMap<>(Personnel.class);
        sameArticle.forEach(f -> newestPerKind.putIfAbsent(f.fact().personnel(), f));
        newestPerKind.remove(Personnel.PERSONNEL);
        return List.copyOf(newestPerKind.values());
    }

    private static boolean comparable(StrengthReported a, StrengthReported b) {
        return a.personnel() == b.personnel()
                || a.personnel() == Personnel.PERSONNEL
                || b.personnel() == Personnel.PERSONNEL;
    }

    private static String words(StrengthReported report) {
        return report.qualifier().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + report.count();
    }
}
