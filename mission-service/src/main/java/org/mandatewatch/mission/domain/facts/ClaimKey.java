package org.mandatewatch.mission.domain.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.CanonicalJson;
import org.mandatewatch.contract.ContentHash;
import org.mandatewatch.contract.DateWindow;
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
import org.mandatewatch.contract.fact.MissionRequested;
import org.mandatewatch.contract.fact.MissionSucceeded;
import org.mandatewatch.contract.fact.OfficialIdentified;
import org.mandatewatch.contract.fact.RenewalProposed;
import org.mandatewatch.contract.fact.ReportDue;
import org.mandatewatch.contract.fact.SiteSecured;
import org.mandatewatch.contract.fact.StatementMade;
import org.mandatewatch.contract.fact.StrengthReported;
import org.mandatewatch.contract.fact.TransitionProposed;
import org.mandatewatch.contract.fact.VoteExpected;
import org.mandatewatch.contract.fact.VoteHeld;
import org.mandatewatch.contract.fact.VoteOutcome;

/**
 * Tells which facts make one claim: those that say the same of the same mission, and were said at times between which no
 * slot makes a difference. A slot that looks at more of a fact than its own fields needs that here.
 */
public final class ClaimKey {

    /** Part of every key; another number where keys are made otherwise, so that kept ones are not mistaken for new ones. */
    public static final int VERSION = 1;

    private ClaimKey() {}

    /** The same text for all facts of one claim, and another for every other claim. */
    public static String of(Fact fact, boolean confirmed) {
        return ContentHash.of(
                "k-",
                fact.kind(),
                CanonicalJson.of(fact.mission()),
                CanonicalJson.of(fact.header().missionName()),
                // The day of the newest fact is the last that was heard only where it is a day of publication.
                String.valueOf(fact.header().article().publishedOn() == null),
                String.valueOf(confirmed),
                own(fact),
                time(fact));
    }

    /** What was said; statements and requests change no value, so that it does not matter what they said. */
    private static String own(Fact fact) {
        return switch (fact) {
            case StatementMade statement -> "";
            case MissionRequested request -> "";
            default -> CanonicalJson.of(fact, "header");
        };
    }

    /** When it was said, as far as that makes a difference. */
    private static String time(Fact fact) {
        return switch (fact) {
            // A decision without its day was taken about when it was told.
            case MandateRenewed renewed -> pastOrDay(fact, renewed.adopted());
            case MandateEnded ended -> pastOrDay(fact, ended.on());
            case MissionSucceeded succeeded -> pastOrDay(fact, succeeded.on());
            case VoteHeld held -> held.outcome() == VoteOutcome.POSTPONED ? day(fact) : pastOrDay(fact, held.on());
            // What is under way is so after some decision and before another.
            case RenewalProposed proposed -> day(fact);
            case TransitionProposed proposed -> day(fact);
            case DraftResolution draft -> day(fact);
            case VoteExpected expected -> day(fact);
            case MandateAuthorised authorised -> "";
            case MandateExpiry expiry -> "";
            case StrengthReported strength -> "";
            case DisplacementReported displacement -> "";
            case CasualtiesReported casualties -> "";
            case FundingReported funding -> "";
            case LeadNation lead -> "";
            case OfficialIdentified official -> "";
            case StatementMade statement -> "";
            case MissionRequested request -> "";
            case SiteSecured site -> "";
            case AreaControlled area -> "";
            case ReportDue due -> "";
        };
    }

    /** Something told as past is told alike ever after; what is told ahead, or without its day, is bound to the telling. */
    private static String pastOrDay(Fact fact, @Nullable DateWindow on) {
        LocalDate earliest = on == null || !on.isKnown() ? null : on.earliest();
        boolean past = earliest != null
                && !earliest.isAfter(StandingFact.dayOf(fact.header().article()));
        return past ? "past" : day(fact);
    }

    private static String day(Fact fact) {
        LocalDate day = StandingFact.dayOf(fact.header().article());
        return day.toString();
    }
}
