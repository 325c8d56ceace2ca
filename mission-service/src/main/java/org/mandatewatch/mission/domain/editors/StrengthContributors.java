package org.mandatewatch.mission.domain.editors;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.Fact;
import org.mandatewatch.contract.fact.Measure;
import org.mandatewatch.contract.fact.Qualifier;
import org.mandatewatch.contract.fact.StrengthReported;
import org.mandatewatch.contract.state.EditorsValue;
import org.mandatewatch.contract.state.StrengthFigure;

/** How many people of a measure each country gives; a total that is merely their sum follows. */
final class StrengthContributors implements EditableGroup {

    @Override
    public String pattern() {
        return "strength.{measure}.byContributor.{country}";
    }

    @Override
    public String words() {
        return Shape.COUNT.words();
    }

    @Override
    public Optional<EditableValue<?>> at(String path) {
        return Arrays.stream(Measure.values())
                .filter(measure -> path.startsWith(prefix(measure)))
                .findFirst()
                .flatMap(
                        measure -> Country.called(path.substring(prefix(measure).length()))
                                .map(country -> value(measure, country.name())));
    }

    private static EditableValue<Long> value(Measure measure, String country) {
        return new EditableValue<>(
                prefix(measure) + country,
                Shape.COUNT,
                true,
                fact -> states(fact, measure, country),
                (state, count, word) -> set(state, measure, country, count, word));
    }

    private static void set(StateEdit state, Measure measure, String country, @Nullable Long count, EditorsValue word) {
        StrengthFigure told = state.strength(measure);
        boolean same = Objects.equals(told.byContributor().get(country), count);
        Map<String, Long> byContributor = new TreeMap<>(told.byContributor());
        if (count == null) {
            byContributor.remove(country);
        } else {
            byContributor.put(country, count);
        }
        boolean summedUp = state.facts.of(StrengthReported.class).stream()
                .noneMatch(f -> f.fact().measure() == measure && f.fact().contributor() == null);
        Long sum = byContributor.isEmpty()
                ? null
                : byContributor.values().stream().mapToLong(Long::longValue).sum();
        state.strength.put(
                measure,
                new StrengthFigure(
                        summedUp ? sum : told.total(),
                        summedUp ? (sum == null ? null : Qualifier.EXACT) : told.qualifier(),
                        byContributor,
                        state.support(told.support(), word, fact -> !same && states(fact, measure, country))));
        state.settle(prefix(measure) + country);
    }

    private static boolean states(Fact fact, Measure measure, String country) {
        return fact instanceof StrengthReported report
                && report.measure() == measure
                && country.equals(report.contributor());
    }

    private static String prefix(Measure measure) {
        return "strength." + Shape.name(measure) + ".byContributor.";
    }
}
