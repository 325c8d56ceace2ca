package org.mandatewatch.mission.domain.change;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.state.CasualtiesFigure;
import org.mandatewatch.contract.state.DisplacementFigure;
import org.mandatewatch.contract.state.FundingFigure;
import org.mandatewatch.contract.state.MissionState;
import org.mandatewatch.contract.state.Strength;
import org.mandatewatch.contract.state.StrengthFigure;
import org.mandatewatch.contract.state.Support;
import org.mandatewatch.mission.domain.figures.OfficialSlots;

/** Lays a state out as single values by path, so that two states can be compared value by value. */
final class StateValues {

    private final Map<String, StateValue> values = new TreeMap<>();

    private StateValues() {}

    /** By path, sorted. Sources come with each value and are none themselves. */
    static Map<String, StateValue> of(MissionState state) {
        StateValues values = new StateValues();
        values.mission(state);
        DeadlineValues.of(state).forEach(values.values::put);
        values.strength(state.strength());
        values.figures(state);
        values.lists(state);
        return values.values;
    }

    private void mission(MissionState state) {
        put("name", state.name(), null);
        put("host", state.host(), null);
        put("leadNation", state.leadNation(), null);
        put("predecessor", JsonValues.text(state.predecessor()), null);
        put("successor", JsonValues.text(state.successor()), null);
        put("decidingBody", state.decidingBody(), null);
    }

    private void strength(Strength strength) {
        strength("deployed", strength.deployed());
        strength("authorised", strength.authorised());
        strength("pledged", strength.pledged());
        strength("planned", strength.planned());
        strength("additional", strength.additional());
        strength("withdrawn", strength.withdrawn());
        StrengthFigure deployed = strength.deployed();
        put("strength.shortfall", strength.shortfall(), deployed == null ? null : deployed.support());
    }

    private void strength(String measure, @Nullable StrengthFigure figure) {
        if (figure == null) {
            return;
        }
        String path = "strength." + measure;
        put(path + ".total", figure.total(), figure.support());
        figure.byContributor()
                .forEach((country, count) -> put(path + ".byContributor." + country, count, figure.support()));
    }

    private void figures(MissionState state) {
        DisplacementFigure displaced = state.displacement();
        if (displaced != null) {
            put("displacement.count", displaced.count(), displaced.support());
            put("displacement.qualifier", JsonValues.name(displaced.qualifier()), displaced.support());
            put("displacement.people", JsonValues.name(displaced.people()), displaced.support());
        }
        CasualtiesFigure casualties = state.casualties();
        if (casualties != null) {
            put("casualties.killed", casualties.killed(), casualties.support());
            put("casualties.injured", casualties.injured(), casualties.support());
            put("casualties.kidnapped", casualties.kidnapped(), casualties.support());
        }
        FundingFigure funding = state.funding();
        if (funding != null) {
            put(
                    "funding",
                    Map.of(
                            "amount", funding.amount().stripTrailingZeros().toPlainString(),
                            "currency", funding.currency(),
                            "nature", JsonValues.name(funding.nature())),
                    funding.support());
        }
    }

    private void lists(MissionState state) {
        state.officials().forEach(o -> put(OfficialSlots.path(o.role(), o.of()), o.name(), o.support()));
        state.sites().forEach(s -> put("sites." + s.site(), JsonValues.name(s.status()), s.support()));
        state.areas()
                .forEach(a -> put(
                        "areas." + a.area() + "." + a.by(),
                        a.share() == null
                                ? true
                                : a.share().stripTrailingZeros().toPlainString(),
                        a.support()));
        state.contradictions()
                .forEach(c -> values.put(
                        "contradictions." + c.path(),
                        new StateValue(
                                c.sides().stream().map(side -> side.value()).toList(),
                                c.sides().stream()
                                        .flatMap(side -> side.evidence().stream())
                                        .map(quote -> quote.fact())
                                        .distinct()
                                        .limit(Support.SHOWN)
                                        .toList(),
                                List.of())));
    }

    private void put(String path, @Nullable Object value, @Nullable Support support) {
        if (value != null && !List.of().equals(value)) {
            values.put(path, StateValue.of(value, support));
        }
    }
}
