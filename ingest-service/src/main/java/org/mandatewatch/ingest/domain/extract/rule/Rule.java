package org.mandatewatch.ingest.domain.extract.rule;

import java.util.Set;

/** Reads one kind of fact. */
public interface Rule {

    /** Words in lower case of which a sentence must have one to be shown to the rule. */
    Set<String> triggers();

    /** Adds what a sentence states to the findings. */
    void read(Reading sentence, Findings findings);
}
