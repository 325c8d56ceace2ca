package org.mandatewatch.ingest.domain.extract.rule.french;

import java.util.Set;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.fact.RenewalProposed;
import org.mandatewatch.ingest.domain.extract.entity.Body;
import org.mandatewatch.ingest.domain.extract.rule.Extension;
import org.mandatewatch.ingest.domain.extract.rule.Factuality;
import org.mandatewatch.ingest.domain.extract.rule.Findings;
import org.mandatewatch.ingest.domain.extract.rule.Reading;
import org.mandatewatch.ingest.domain.extract.rule.Rule;

/** "Le secrétaire général recommande de proroger le mandat d'un an": nothing is decided. */
final class RenewalProposedRule implements Rule {

    @Override
    public Set<String> triggers() {
        return Cues.PROLONGING;
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        for (Extension event : sentence.once(Extension.class, Prolongations::in)) {
            // A prolongation of no length till no day is a topic, not a proposal.
            boolean precise = event.until() != null || event.duration() != null;
            if (event.factuality() == Factuality.PROPOSED && precise) {
                Body named = Deciding.named(sentence, event.verb());
                Body body = named == null ? Deciding.unnamed(sentence, event.mission()) : named;
                DateWindow until = event.untilWindow(sentence);
                findings.add(
                        sentence,
                        event.mission(),
                        sentence.clause(event.start(), event.end()),
                        0.9,
                        header -> new RenewalProposed(header, body.name(), until, event.duration()));
            }
        }
    }
}
