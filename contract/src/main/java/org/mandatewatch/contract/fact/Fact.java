package org.mandatewatch.contract.fact;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.MissionId;

/**
 * One sourced claim that an article makes; immutable.
 *
 * <p>Sealed, so that whoever handles facts handles every kind: a new kind breaks the build wherever it is forgotten. In
 * JSON the header's fields and the kind's own fields lie flat beside {@code kind}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = MandateAuthorised.class, name = "mandate-authorised"),
    @JsonSubTypes.Type(value = MandateExpiry.class, name = "mandate-expiry"),
    @JsonSubTypes.Type(value = MandateRenewed.class, name = "mandate-renewed"),
    @JsonSubTypes.Type(value = RenewalProposed.class, name = "renewal-proposed"),
    @JsonSubTypes.Type(value = MandateEnded.class, name = "mandate-ended"),
    @JsonSubTypes.Type(value = MissionSucceeded.class, name = "mission-succeeded"),
    @JsonSubTypes.Type(value = TransitionProposed.class, name = "transition-proposed"),
    @JsonSubTypes.Type(value = DraftResolution.class, name = "draft-resolution"),
    @JsonSubTypes.Type(value = VoteExpected.class, name = "vote-expected"),
    @JsonSubTypes.Type(value = VoteHeld.class, name = "vote-held"),
    @JsonSubTypes.Type(value = StrengthReported.class, name = "strength-reported"),
    @JsonSubTypes.Type(value = DisplacementReported.class, name = "displacement-reported"),
    @JsonSubTypes.Type(value = CasualtiesReported.class, name = "casualties-reported"),
    @JsonSubTypes.Type(value = FundingReported.class, name = "funding-reported"),
    @JsonSubTypes.Type(value = LeadNation.class, name = "lead-nation"),
    @JsonSubTypes.Type(value = OfficialIdentified.class, name = "official-identified"),
    @JsonSubTypes.Type(value = StatementMade.class, name = "statement-made"),
    @JsonSubTypes.Type(value = MissionRequested.class, name = "mission-requested"),
    @JsonSubTypes.Type(value = SiteSecured.class, name = "site-secured"),
    @JsonSubTypes.Type(value = AreaControlled.class, name = "area-controlled"),
    @JsonSubTypes.Type(value = ReportDue.class, name = "report-due")
})
public sealed interface Fact
        permits MandateAuthorised,
                MandateExpiry,
                MandateRenewed,
                RenewalProposed,
                MandateEnded,
                MissionSucceeded,
                TransitionProposed,
                DraftResolution,
                VoteExpected,
                VoteHeld,
                StrengthReported,
                DisplacementReported,
                CasualtiesReported,
                FundingReported,
                LeadNation,
                OfficialIdentified,
                StatementMade,
                MissionRequested,
                SiteSecured,
                AreaControlled,
                ReportDue {

    /** Facts below this confidence are shown but change no state until an editor confirms them. */
    double ACTING_CONFIDENCE = 0.5;

    /** What every fact has. */
    FactHeader header();

    /** The JSON name of this fact's kind, such as {@code mandate-expiry}. */
    @JsonIgnore
    default String kind() {
        return FactKinds.nameOf(getClass());
    }

    @JsonIgnore
    default FactId id() {
        return header().id();
    }

    @JsonIgnore
    default @Nullable MissionId mission() {
        return header().mission();
    }
}
