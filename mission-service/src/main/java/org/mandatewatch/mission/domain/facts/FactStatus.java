package org.mandatewatch.mission.domain.facts;

import org.mandatewatch.contract.fact.Fact;

/**
 * A fact and what became of it.
 *
 * @param confirmed an editor's word stands that the fact is right
 */
public record FactStatus(Fact fact, Standing standing, boolean confirmed) {}
