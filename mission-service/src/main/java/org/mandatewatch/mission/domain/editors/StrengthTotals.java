package org.mandatewatch.mission.domain.editors;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.Fact;
import org.mandatewatch.contract.fact.Measure;
import org.mandatewatch.contract.fact.Qualifier;
import org.mandatewatch.contract.fact.StrengthReported;
import org.mandatewatch.contract.state.EditorsValue;
import org.mandatewatch.contract.state.StrengthFigure;

/** How many people there are of each measure. */
final class StrengthTotals implements EditableGroup {

    @Override
    public String pattern() {
        return "strength.{measure}.total";
    }

    @Override
    public String words() {
        return Shape.COUNT.words();
    }

    @Override
    public Optional<EditableValue<?>> at(String path) {
        return Arrays.stream(Measure.values())
                .filter(measure -> path.equals(path(measure)))
                .findFirst()
                .map(measure -> new EditableValue<>(
                        path,
                        Shape.COUNT,
                        true,
                        states(measure),
                        (state, total, word) -> set(state, measure, total, word)));
    }

    private static void set(StateEdit state, Measure measure, @Nullable Long total, EditorsValue word) {
        StrengthFigure told = state.strength(measure);
        boolean same = Objects.equals(told.total(), total);
        state.strength.put(
                measure,
                new StrengthFigure(
                        total,
                        total == null ? null : Qualifier.EXACT,
                        told.byContributor(),
                        state.support(
                                told.support(),
                                word,
                                fact -> !same && states(measure).test(fact))));
        state.settle(path(measure));
    }

    private static String path(Measure measure) {
        return "strength." + Shape.name(measure) + ".total";
    }

    private static Predicate<Fact> states(Measure measure) {
        return fact ->
                fact instanceof StrengthReported report && report.measure() == measure && report.contributor() == null;
    }
}
