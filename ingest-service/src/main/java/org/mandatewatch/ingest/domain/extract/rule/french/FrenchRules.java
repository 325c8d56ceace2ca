package org.mandatewatch.ingest.domain.extract.rule.french;

import java.util.List;
import org.mandatewatch.ingest.domain.extract.rule.RuleBook;

/** All rules for French. */
public final class FrenchRules {

    public static final RuleBook BOOK = new RuleBook(
            List.of(
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
                    new MissionSucceededRule(),
                    new MandateEndedRule(),
                    new MissionRequestedRule(),
                    new StatementRule(),
                    new SiteSecuredRule(),
                    new AreaControlledRule(),
                    new ReportDueRule()),
            Cues::of);

    private FrenchRules() {}
}
