package org.mandatewatch.mission.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.MissionRegistry;
import org.mandatewatch.contract.fact.AreaControlled;
import org.mandatewatch.contract.fact.CasualtiesReported;
import org.mandatewatch.contract.fact.DisplacementReported;
import org.mandatewatch.contract.fact.DraftResolution;
import org.mandatewatch.contract.fact.Fact;
import org.mandatewatch.contract.fact.FundingReported;
import org.mandatewatch.contract.fact.LeadNation;
import org.mandatewatch.contract.fact.MandateAuthorised;
import org.mandatewatch.contract.fact.MandateEnded;
import org.mandatewatch.contract.fact.MandateExpiry;
import org.mandatewatch.contract.fact.MandateRenewed;
import org.mandatewatch.contract.fact.MissionSucceeded;
import org.mandatewatch.contract.fact.OfficialIdentified;
import org.mandatewatch.contract.fact.RenewalProposed;
import org.mandatewatch.contract.fact.ReportDue;
import org.mandatewatch.contract.fact.SiteSecured;
import org.mandatewatch.contract.fact.StrengthReported;
import org.mandatewatch.contract.fact.TransitionProposed;
import org.mandatewatch.contract.fact.VoteExpected;
import org.mandatewatch.contract.fact.VoteHeld;
import org.mandatewatch.contract.state.CasualtiesFigure;
import org.mandatewatch.contract.state.Contradiction;
import org.mandatewatch.contract.state.DisplacementFigure;
import org.mandatewatch.contract.state.FundingFigure;
import org.mandatewatch.contract.state.MissionState;
import org.mandatewatch.contract.state.Official;
import org.mandatewatch.contract.state.Strength;
import org.mandatewatch.mission.domain.editors.EditedState;
import org.mandatewatch.mission.domain.editors.StandingOverrides;
import org.mandatewatch.mission.domain.facts.Claims;
import org.mandatewatch.mission.domain.figures.CasualtiesSlot;
import org.mandatewatch.mission.domain.figures.DisplacementSlot;
import org.mandatewatch.mission.domain.figures.FundingSlot;
import org.mandatewatch.mission.domain.figures.LeadNationSlot;
import org.mandatewatch.mission.domain.figures.OfficialSlots;
import org.mandatewatch.mission.domain.figures.PlaceSlots;
import org.mandatewatch.mission.domain.figures.Settled;
import org.mandatewatch.mission.domain.figures.StrengthSlot;

/** Settles a mission's state from the claims about it; each part is settled by one slot. */
final class MissionSettling {

    /** What everything that has a day is settled from. */
    private static final Set<Class<? extends Fact>> DATED = Set.of(
            MandateAuthorised.class,
            MandateExpiry.class,
            MandateRenewed.class,
            RenewalProposed.class,
            MandateEnded.class,
            MissionSucceeded.class,
            TransitionProposed.class,
            DraftResolution.class,
            VoteExpected.class,
            VoteHeld.class,
            ReportDue.class);

    private final MissionProfile profile;
    private final Belonging belonging;
    private final MissionWords words;
    private final Claims claims;
    private final Parts parts;

    /** @param parts as last settled from the same claims */
    MissionSettling(MissionProfile profile, MissionRegistry registry, MissionWords words, Claims claims, Parts parts) {
        this.profile = profile;
        this.belonging = new Belonging(profile.id(), registry, words.events());
        this.words = words;
        this.claims = claims;
        this.parts = parts;
    }

    /** @param version how much was folded */
    FoldedMission settle(long version) {
        StandingOverrides overrides = belonging.isGivenUp() ? new StandingOverrides(List.of()) : words.overrides();
        BodySlot body = BodySlot.settle(profile, claims);
        SuccessionSlot succession = SuccessionSlot.settle(claims, belonging);
        WrittenDates dates = parts.of(
                "dates",
                claims,
                DATED,
                words.events().size(),
                () -> WrittenDates.of(
                        profile.id(),
                        DatedPicture.settle(claims, succession.handovers(), overrides, words.namings(), body.zone())));
        MissionState told = told(body, succession, dates, version);
        MissionState state = EditedState.of(told, claims, overrides, dates.overrides(), claims.shown());
        return new FoldedMission(state, claims, MissionBirth.isInBeing(profile, claims), dates.unnamed());
    }

    /** What reports add up to, deadlines as editors have them. */
    private MissionState told(BodySlot body, SuccessionSlot succession, WrittenDates dates, long version) {
        Settled<Strength> strength = part("strength", StrengthReported.class, StrengthSlot::settle);
        Settled<Optional<DisplacementFigure>> displacement =
                part("displacement", DisplacementReported.class, DisplacementSlot::settle);
        Settled<Optional<String>> lead = part("lead", LeadNation.class, LeadNationSlot::settle);
        Settled<List<Official>> officials = part("officials", OfficialIdentified.class, OfficialSlots::settle);
        Optional<CasualtiesFigure> casualties = part(
                "casualties", CasualtiesReported.class, facts -> Optional.ofNullable(CasualtiesSlot.settle(facts)));
        Optional<FundingFigure> funding =
                part("funding", FundingReported.class, facts -> Optional.ofNullable(FundingSlot.settle(facts)));

        List<Contradiction> contradictions = new ArrayList<>(dates.contradictions());
        contradictions.addAll(strength.contradictions());
        contradictions.addAll(displacement.contradictions());
        contradictions.addAll(lead.contradictions());
        contradictions.addAll(officials.contradictions());
        return new MissionState(
                profile.id(),
                name(),
                null,
                profile.host(),
                profile.hostCode(),
                lead.value().orElse(null),
                succession.predecessor(),
                succession.successor(),
                lastHeard(),
                body.body(),
                body.zone(),
                dates.mandate(),
                dates.decision(),
                strength.value(),
                displacement.value().orElse(null),
                casualties.orElse(null),
                funding.orElse(null),
                officials.value(),
                part("sites", SiteSecured.class, PlaceSlots::sites),
                part("areas", AreaControlled.class, PlaceSlots::areas),
                contradictions,
                dates.deadlines(),
                List.of(),
                version);
    }

    /** A slot that reads one kind of fact. */
    private interface Slot<T> {
        T settle(Claims facts);
    }

    private <T> T part(String name, Class<? extends Fact> kind, Slot<T> slot) {
        return parts.of(name, claims, List.of(kind), 0, () -> slot.settle(claims));
    }

    private String name() {
        if (profile.name() != null) {
            return profile.name();
        }
        return claims.newest(f -> f.fact().header().missionName() != null
                        && f.fact().mission() != null
                        && belonging.isMission(f.fact().mission()))
                .map(f -> f.fact().header().missionName())
                .orElse(profile.id().value());
    }

    private @Nullable LocalDate lastHeard() {
        return claims.newest(f -> f.article().publishedOn() != null)
                .map(f -> f.article().publishedOn())
                .orElse(null);
    }
}
