package org.mandatewatch.ingest.domain.extract.rule;

import java.util.List;
import org.mandatewatch.ingest.domain.extract.rule.french.FrenchRules;
import org.mandatewatch.ingest.domain.extract.text.Language;

/** All rules, by the language whose sentences they read. */
public final class Rules {

    private static final RuleBook ENGLISH = new RuleBook(List.of(
            new MandateAuthorisedRule(),
            new MandateExpiryRule(),
            new MandateRenewedRule(),
            new RenewalProposedRule(),
            new TransitionProposedRule(),
            new DraftResolutionRule(),
            new VoteExpectedRule(),
            new VoteHeldRule(),
            new StrengthRule(),
            new DisplacementRule(),
            new LeadNationRule(),
            new OfficialRule(),
            new FundingRule(),
            new CasualtiesRule(),
            new StatementMadeRule(),
            new SiteSecuredRule(),
            new AreaControlledRule(),
            new MissionSucceededRule(),
            new MandateEndedRule(),
            new MissionRequestedRule(),
            new ReportDueRule()));

    private Rules() {}

    /** The rules for a language, as an ISO 639-1 code. Texts of other languages are read as English. */
    public static RuleBook of(String language) {
        return Language.of(language) == Language.FRENCH ? FrenchRules.BOOK : ENGLISH;
    }
}
