package org.mandatewatch.mission.domain.editors;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.CasualtiesReported;
import org.mandatewatch.contract.fact.Displaced;
import org.mandatewatch.contract.fact.DisplacementReported;
import org.mandatewatch.contract.fact.FundingNature;
import org.mandatewatch.contract.fact.FundingReported;
import org.mandatewatch.contract.fact.Qualifier;
import org.mandatewatch.contract.state.CasualtiesFigure;
import org.mandatewatch.contract.state.DisplacementFigure;
import org.mandatewatch.contract.state.EditorsValue;
import org.mandatewatch.contract.state.FundingFigure;
import org.mandatewatch.contract.state.Support;

/** The newest figures of displacement, casualties and money, each set as a whole. */
final class FigureValues {

    private static final Shape<BigDecimal> AMOUNT = new Shape<>(
            "a number from 0",
            json -> json instanceof Number number && number.doubleValue() >= 0
                    ? Optional.of(new BigDecimal(number.toString()))
                    : Optional.empty());

    private static final Shape<String> CURRENCY = new Shape<>(
            "a currency by its three letters (ISO 4217)",
            json -> Currency.getAvailableCurrencies().stream()
                    .map(Currency::getCurrencyCode)
                    .filter(code -> code.equals(json))
                    .findFirst());

    static final EditableGroup DISPLACEMENT = new SingleValue<>(new EditableValue<>(
            "displacement",
            new Shape<>("an object with count, and if need be qualifier, people, country", FigureValues::displacement),
            true,
            fact -> fact instanceof DisplacementReported,
            FigureValues::setDisplacement));

    static final EditableGroup CASUALTIES = new SingleValue<>(new EditableValue<>(
            "casualties",
            new Shape<>(
                    "an object with one or more of killed, injured, kidnapped, and if need be whom",
                    FigureValues::casualties),
            true,
            fact -> fact instanceof CasualtiesReported,
            FigureValues::setCasualties));

    static final EditableGroup FUNDING = new SingleValue<>(new EditableValue<>(
            "funding",
            new Shape<>("an object with amount, currency, nature, and if need be by", FigureValues::funding),
            true,
            fact -> fact instanceof FundingReported,
            FigureValues::setFunding));

    static final List<EditableGroup> ALL = List.of(DISPLACEMENT, CASUALTIES, FUNDING);

    private FigureValues() {}

    private record People(
            long count,
            Qualifier qualifier,
            @Nullable Displaced who,
            @Nullable Country where) {}

    private static Optional<People> displacement(Object json) {
        Fields fields = Fields.of(json, "count", "qualifier", "people", "country");
        Qualifier qualifier = fields.optional("qualifier", Shape.oneOf(Qualifier.class));
        return Optional.of(new People(
                fields.required("count", Shape.COUNT),
                qualifier == null ? Qualifier.EXACT : qualifier,
                fields.optional("people", Shape.oneOf(Displaced.class)),
                fields.optional("country", Shape.COUNTRY)));
    }

    /** What the editor leaves open stays as reported, else it is the host's internally displaced. */
    private static void setDisplacement(StateEdit state, @Nullable People set, EditorsValue word) {
        DisplacementFigure told = state.displacement;
        state.settle("displacement.count");
        if (set == null) {
            state.displacement = null;
            return;
        }
        Displaced who = set.who() != null ? set.who() : told != null ? told.people() : Displaced.INTERNALLY_DISPLACED;
        String host = state.host == null ? "" : state.host;
        String where = set.where() != null ? set.where().name() : told != null ? told.country() : host;
        boolean same = told != null && told.count() == set.count() && told.people() == who;
        Support before = told == null ? Support.NONE : told.support();
        state.displacement = new DisplacementFigure(
                where, set.count(), set.qualifier(), who, null, state.support(before, word, fact -> !same));
    }

    private static Optional<CasualtiesFigure> casualties(Object json) {
        Fields fields = Fields.of(json, "killed", "injured", "kidnapped", "whom");
        CasualtiesFigure figure = new CasualtiesFigure(
                fields.optional("killed", Shape.COUNT),
                fields.optional("injured", Shape.COUNT),
                fields.optional("kidnapped", Shape.COUNT),
                fields.optional("whom", Shape.TEXT),
                null,
                null,
                Support.NONE);
        boolean any = figure.killed() != null || figure.injured() != null || figure.kidnapped() != null;
        return any ? Optional.of(figure) : Optional.empty();
    }

    private static void setCasualties(StateEdit state, @Nullable CasualtiesFigure set, EditorsValue word) {
        Support before = state.casualties == null ? Support.NONE : state.casualties.support();
        state.casualties = set == null
                ? null
                : new CasualtiesFigure(
                        set.killed(),
                        set.injured(),
                        set.kidnapped(),
                        set.whom(),
                        null,
                        null,
                        state.support(before, word, fact -> true));
    }

    private static Optional<FundingFigure> funding(Object json) {
        Fields fields = Fields.of(json, "amount", "currency", "nature", "by");
        return Optional.of(new FundingFigure(
                fields.required("amount", AMOUNT),
                fields.required("currency", CURRENCY),
                fields.optional("by", Shape.TEXT),
                fields.required("nature", Shape.oneOf(FundingNature.class)),
                null,
                Support.NONE));
    }

    private static void setFunding(StateEdit state, @Nullable FundingFigure set, EditorsValue word) {
        Support before = state.funding == null ? Support.NONE : state.funding.support();
        state.funding = set == null
                ? null
                : new FundingFigure(
                        set.amount(),
                        set.currency(),
                        set.by(),
                        set.nature(),
                        null,
                        state.support(before, word, fact -> true));
    }
}
