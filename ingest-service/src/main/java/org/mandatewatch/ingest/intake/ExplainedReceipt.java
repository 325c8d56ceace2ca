package org.mandatewatch.ingest.intake;

import org.mandatewatch.ingest.domain.extract.explain.Explanation;

/** What a dry run gives, and how it came about. */
public record ExplainedReceipt(Receipt receipt, Explanation explanation) {}
