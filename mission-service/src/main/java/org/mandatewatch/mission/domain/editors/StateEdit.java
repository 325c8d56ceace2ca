package org.mandatewatch.mission.domain.editors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.fact.Fact;
import org.mandatewatch.contract.fact.Measure;
import org.mandatewatch.contract.state.CasualtiesFigure;
import org.mandatewatch.contract.state.Contradiction;
import org.mandatewatch.contract.state.DisplacementFigure;
import org.mandatewatch.contract.state.EditorsValue;
import org.mandatewatch.contract.state.FundingFigure;
import org.mandatewatch.contract.state.MissionState;
import org.mandatewatch.contract.state.Official;
import org.mandatewatch.contract.state.Strength;
import org.mandatewatch.contract.state.StrengthFigure;
import org.mandatewatch.contract.state.Support;
import org.mandatewatch.mission.domain.facts.Claims;
import org.mandatewatch.mission.domain.figures.StrengthSlot;

/** A state while editors' values are being put into it; it never leaves this package unfinished. */
final class StateEdit {

    final Claims facts;
    final Map<Measure, StrengthFigure> strength = new EnumMap<>(Measure.class);
    String name;

    @Nullable
    String host;

    @Nullable
    String hostCode;

    @Nullable
    String leadNation;

    @Nullable
    DisplacementFigure displacement;

    @Nullable
    CasualtiesFigure casualties;

    @Nullable
    FundingFigure funding;

    List<Official> officials;
    private final MissionState told;
    private final int shown;
    private final List<Contradiction> contradictions;

    /** @param shown how many facts a value lists at most */
    StateEdit(MissionState told, Claims facts, int shown) {
        this.told = told;
        this.shown = shown;
        this.facts = facts;
        this.name = told.name();
        this.host = told.host();
        this.hostCode = told.hostCode();
        this.leadNation = told.leadNation();
        this.displacement = told.displacement();
        this.casualties = told.casualties();
        this.funding = told.funding();
        this.officials = told.officials();
        this.contradictions = new ArrayList<>(told.contradictions());
        Strength people = told.strength();
        keep(Measure.DEPLOYED, people.deployed());
        keep(Measure.AUTHORISED, people.authorised());
        keep(Measure.PLEDGED, people.pledged());
        keep(Measure.PLANNED, people.planned());
        keep(Measure.ADDITIONAL, people.additional());
        keep(Measure.WITHDRAWN, people.withdrawn());
    }

    /** The figure of a measure; an empty one when nothing tells it. */
    StrengthFigure strength(Measure measure) {
        return strength.getOrDefault(measure, new StrengthFigure(null, null, Map.of(), Support.NONE));
    }

    /** Nothing disputes what an editor settled. */
    void settle(String path) {
        contradictions.removeIf(dispute -> dispute.path().equalsIgnoreCase(path));
    }

    /**
     * Support of a value that an editor set.
     *
     * @param against which of the facts behind the old value say otherwise
     */
    Support support(Support before, EditorsValue word, Predicate<Fact> against) {
        Set<FactId> opposing = new HashSet<>();
        before.supportedBy()
                .forEach(id -> facts.voice(id)
                        .filter(voice -> against.test(voice.fact()))
                        .ifPresent(voice -> opposing.add(id)));
        List<FactId> kept = before.supportedBy().stream()
                .filter(id -> !opposing.contains(id))
                .toList();
        List<FactId> disputing = Stream.concat(
                        before.supportedBy().stream().filter(opposing::contains), before.disputedBy().stream())
                .distinct()
                .limit(shown)
                .toList();
        return new Support(
                kept,
                kept.isEmpty() ? 0 : before.supportCount() - opposing.size(),
                disputing,
                Math.min(before.independentSources(), kept.size()),
                word);
    }

    MissionState done(List<EditorsValue> standing) {
        strength.values()
                .removeIf(figure ->
                        figure.total() == null && figure.byContributor().isEmpty());
        return new MissionState(
                told.id(),
                name,
                told.asOf(),
                host,
                hostCode,
                leadNation,
                told.predecessor(),
                told.successor(),
                told.lastHeard(),
                told.decidingBody(),
                told.zone(),
                told.mandate(),
                told.decision(),
                StrengthSlot.compared(strength),
                displacement,
                casualties,
                funding,
                officials,
                told.sites(),
                told.areas(),
                contradictions,
                told.deadlines(),
                standing.stream()
                        .sorted(Comparator.comparing(EditorsValue::path).thenComparing(EditorsValue::event))
                        .toList(),
                told.version());
    }

    private void keep(Measure measure, @Nullable StrengthFigure figure) {
        if (figure != null) {
            strength.put(measure, figure);
        }
    }
}
