package org.mandatewatch.ingest.domain.extract.explain;

import org.mandatewatch.ingest.domain.extract.Extraction;

/** What was read from an article, and how. */
public record Explained(Extraction extraction, Explanation explanation) {}
