package org.mandatewatch.ingest.domain.extract.rule;

import org.mandatewatch.ingest.domain.extract.entity.Mission;

/**
 * The mission that a phrase means.
 *
 * @param certainty from 0 to 1: 1 when it is named there, less the farther away it was named
 */
public record Antecedent(Mission mission, double certainty) {}
