package org.mandatewatch.ingest.domain.extract.rule;

import java.util.List;
import org.mandatewatch.ingest.domain.extract.rule.Finding.Span;

/**
 * One look of a rule at a sentence that has one of its trigger words.
 *
 * @param rule the name of the rule's class
 * @param sentence its number in the article
 * @param trigger the word that called the rule
 * @param made what it found; empty when nothing
 * @param refusals what it saw and took for no fact, with the reasons it gave
 */
public record Look(String rule, int sentence, String trigger, List<Finding> made, List<Refusal> refusals) {

    public Look {
        made = List.copyOf(made);
        refusals = List.copyOf(refusals);
    }

    /** Words that look like a statement and are none. */
    public record Refusal(Span span, String reason) {}
}
