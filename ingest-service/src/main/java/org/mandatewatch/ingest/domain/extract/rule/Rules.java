package org.mandatewatch.ingest.domain.extract.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mandatewatch.ingest.domain.extract.text.Sentence;
import org.mandatewatch.ingest.domain.extract.text.Token;

/** All rules, each shown only the sentences that have one of its trigger words. */
public final class Rules {

    private static final List<Rule> ALL = List.of(
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
            new MissionRequestedRule());

    private static final Map<String, Long> TRIGGERS = triggers();

    private Rules() {}

    /** What all rules read in an article. */
    public static List<Finding> read(Context context) {
        Findings findings = new Findings();
        for (int i = 0; i < context.sentences().size(); i++) {
            Sentence sentence = context.sentences().get(i);
            long triggered = sentence.heading() ? 0 : triggered(sentence);
            if (triggered != 0) {
                Reading reading = new Reading(context, i);
                for (int rule = 0; rule < ALL.size(); rule++) {
                    if ((triggered & 1L << rule) != 0) {
                        ALL.get(rule).read(reading, findings);
                    }
                }
            }
        }
        return new ArrayList<>(findings.all());
    }

    private static long triggered(Sentence sentence) {
        long triggered = 0;
        for (Token token : sentence.tokens()) {
            triggered |= TRIGGERS.getOrDefault(token.word(), 0L);
        }
        return triggered;
    }

    private static Map<String, Long> triggers() {
        Map<String, Long> map = new HashMap<>();
        for (int rule = 0; rule < ALL.size(); rule++) {
            long bit = 1L << rule;
            ALL.get(rule).triggers().forEach(word -> map.merge(word, bit, (a, b) -> a | b));
        }
        return map;
    }
}
