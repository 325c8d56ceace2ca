package org.mandatewatch.mission.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.ArticleRef;
import org.mandatewatch.contract.MissionId;
import org.mandatewatch.contract.MissionRegistry;
import org.mandatewatch.contract.event.DeadlineNamed;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.contract.event.FactExtracted;
import org.mandatewatch.contract.state.Contradiction;
import org.mandatewatch.contract.state.Deadline;
import org.mandatewatch.contract.state.DisplacementFigure;
import org.mandatewatch.contract.state.Mandate;
import org.mandatewatch.contract.state.MissionState;
import org.mandatewatch.contract.state.Official;
import org.mandatewatch.contract.state.Strength;
import org.mandatewatch.mission.domain.deadline.DeadlineDraft;
import org.mandatewatch.mission.domain.deadline.DeadlineWriting;
import org.mandatewatch.mission.domain.decision.DecisionPicture;
import org.mandatewatch.mission.domain.editors.EditedState;
import org.mandatewatch.mission.domain.editors.StandingOverrides;
import org.mandatewatch.mission.domain.facts.SourceClusters;
import org.mandatewatch.mission.domain.facts.Sourcing;
import org.mandatewatch.mission.domain.facts.StandingFacts;
import org.mandatewatch.mission.domain.figures.CasualtiesSlot;
import org.mandatewatch.mission.domain.figures.DisplacementSlot;
import org.mandatewatch.mission.domain.figures.FundingSlot;
import org.mandatewatch.mission.domain.figures.LeadNationSlot;
import org.mandatewatch.mission.domain.figures.OfficialSlots;
import org.mandatewatch.mission.domain.figures.PlaceSlots;
import org.mandatewatch.mission.domain.figures.Settled;
import org.mandatewatch.mission.domain.figures.StrengthSlot;
import org.mandatewatch.mission.domain.mandate.MandatePicture;

/**
 * Adds up everything that is said about a mission. The same events give the same state in any order and however often
 * they are repeated; each part of the state is settled by one slot.
 */
public final class MissionFold {

    private final MissionRegistry registry;
    private final Sourcing sourcing;

    public MissionFold(MissionRegistry registry, SourceClusters clusters) {
        this(registry, new Sourcing(clusters));
    }

    private MissionFold(MissionRegistry registry, Sourcing sourcing) {
        this.registry = registry;
        this.sourcing = sourcing;
    }

    /** The same fold, whose values list all facts behind them and not only the newest: for asking why, not for keeping. */
    public MissionFold listingAllFacts() {
        return new MissionFold(registry, new Sourcing(sourcing.clusters(), Integer.MAX_VALUE));
    }

    /** The state that the events add up to; events about other missions are passed over. */
    public MissionState fold(MissionId id, Collection<FactEvent> events) {
        return foldWhole(id, events).state();
    }

    /** As {@link #fold}, with what the state leaves out. */
    public FoldedMission foldWhole(MissionId id, Collection<FactEvent> events) {
        MissionProfile profile = MissionProfile.of(id, registry);
        Belonging belonging = new Belonging(profile.id(), registry, events);
        List<FactEvent> own = belonging.of(events);
        StandingFacts facts = StandingFacts.of(belonging.isGivenUp() ? List.of() : own);

        StandingOverrides overrides = StandingOverrides.in(belonging.isGivenUp() ? List.of() : own);
        SuccessionSlot succession = SuccessionSlot.settle(facts, belonging);
        BodySlot body = BodySlot.settle(profile, facts);
        DatedPicture dated =
                DatedPicture.settle(sourcing, facts, succession.handovers(), overrides, namings(own), body.zone());

        MissionState told = told(profile, belonging, own, facts, succession, body, dated);
        MissionState state = EditedState.of(told, facts, overrides, dated.overrides(), sourcing.shown());
        List<DeadlineDraft> unnamed = dated.deadlines().stream()
                .filter(d -> dated.names().of(d).isEmpty())
                .toList();
        return new FoldedMission(state, facts, MissionBirth.isInBeing(profile, facts), unnamed);
    }

    /** What reports add up to, deadlines as editors have them. */
    private MissionState told(
            MissionProfile profile,
            Belonging belonging,
            List<FactEvent> own,
            StandingFacts facts,
            SuccessionSlot succession,
            BodySlot body,
            DatedPicture dated) {
        MandatePicture mandate = dated.mandate();
        DecisionPicture decision = dated.decision();
        DeadlineWriting writing = new DeadlineWriting(profile.id(), dated.names(), sourcing);
        Settled<Strength> strength = new StrengthSlot(sourcing).settle(facts);
        Settled<Optional<DisplacementFigure>> displacement = new DisplacementSlot(sourcing).settle(facts);
        Settled<Optional<String>> lead = new LeadNationSlot(sourcing).settle(facts);
        Settled<List<Official>> officials = new OfficialSlots(sourcing).settle(facts);
        PlaceSlots places = new PlaceSlots(sourcing);

        List<Contradiction> contradictions = new ArrayList<>();
        disputed(mandate.openExpiry())
                .ifPresent(d -> contradictions.add(DeadlineWriting.contradiction("mandate.expiry", d)));
        disputed(decision.openVote())
                .ifPresent(d -> contradictions.add(DeadlineWriting.contradiction("decision.vote", d)));
        contradictions.addAll(strength.contradictions());
        contradictions.addAll(displacement.contradictions());
        contradictions.addAll(lead.contradictions());
        contradictions.addAll(officials.contradictions());

        Optional<Deadline> expiry = mandate.openExpiry().map(writing::write);
        return new MissionState(
                profile.id(),
                name(profile, belonging, facts),
                null,
                profile.host(),
                profile.hostCode(),
                lead.value().orElse(null),
                succession.predecessor(),
                succession.successor(),
                lastHeard(facts),
                body.body(),
                body.zone(),
                new Mandate(expiry.orElse(null), mandate.periods()),
                decision.with(decision.openVote().map(writing::write)),
                strength.value(),
                displacement.value().orElse(null),
                new CasualtiesSlot(sourcing).settle(facts),
                new FundingSlot(sourcing).settle(facts),
                officials.value(),
                places.sites(facts),
                places.areas(facts),
                contradictions,
                dated.deadlines().stream().map(writing::write).toList(),
                List.of(),
                version(own));
    }

    /** Grows with everything that may change the state: each event, and each article found to be a copy. */
    private long version(List<FactEvent> own) {
        long events = own.stream().map(FactEvent::id).distinct().count();
        long copies = own.stream()
                .filter(FactExtracted.class::isInstance)
                .map(event -> ((FactExtracted) event).fact().header().article())
                .filter(sourcing.clusters()::isCopy)
                .map(ArticleRef::id)
                .distinct()
                .count();
        return events + copies;
    }

    private static List<DeadlineNamed> namings(List<FactEvent> own) {
        return own.stream()
                .filter(DeadlineNamed.class::isInstance)
                .map(DeadlineNamed.class::cast)
                .toList();
    }

    private static Optional<DeadlineDraft> disputed(Optional<DeadlineDraft> deadline) {
        return deadline.filter(d -> d.days().disputed());
    }

    private static String name(MissionProfile profile, Belonging belonging, StandingFacts facts) {
        if (profile.name() != null) {
            return profile.name();
        }
        return facts.all().stream()
                .filter(f -> f.fact().mission() != null
                        && belonging.isMission(f.fact().mission()))
                .map(f -> f.fact().header().missionName())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(profile.id().value());
    }

    private static @Nullable LocalDate lastHeard(StandingFacts facts) {
        return facts.all().stream()
                .map(f -> f.article().publishedOn())
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
