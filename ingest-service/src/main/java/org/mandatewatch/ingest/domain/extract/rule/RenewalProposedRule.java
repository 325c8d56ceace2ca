package org.mandatewatch.ingest.domain.extract.rule;

import java.util.Set;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.fact.RenewalProposed;
import org.mandatewatch.ingest.domain.extract.entity.Body;

/** "Discussions are under way to extend it for another year": a wish, a draft, a plan; nothing is decided. */
final class RenewalProposedRule implements Rule {

    @Override
    public Set<String> triggers() {
        return ExtensionWords.TRIGGERS;
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        for (Extension event : sentence.extensions()) {
            if (event.factuality() == Factuality.PROPOSED) {
                Body named = sentence.body(event.verb());
                Body body = named == null ? event.mission().mission().body() : named;
                DateWindow until = event.untilWindow(sentence);
                boolean precise = until != null || event.duration() != null;
                findings.add(
                        sentence,
                        event.mission(),
                        sentence.clause(event.start(), event.end()),
                        precise ? 0.92 : 0.7,
                        header -> new RenewalProposed(header, body.name(), until, event.duration()));
            }
        }
    }
}
