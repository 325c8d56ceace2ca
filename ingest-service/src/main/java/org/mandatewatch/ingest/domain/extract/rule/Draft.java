package org.mandatewatch.ingest.domain.extract.rule;

import org.mandatewatch.contract.fact.Fact;

/** A finding with the fact it would make, lest it be made again for every comparison. */
record Draft(Finding finding, Fact fact) {

    int start() {
        return finding.span().start();
    }
}
