package org.mandatewatch.contract.event;

import java.time.Instant;
import org.mandatewatch.contract.EventId;
import org.mandatewatch.contract.fact.Fact;

/**
 * An article states a fact.
 *
 * @param at when it was said, in domain time
 * @param by who said so: a service, or an editor's label
 * @param fact the fact
 */
public record FactExtracted(EventId id, Instant at, String by, Fact fact) implements FactEvent {}
