package org.mandatewatch.mission.rest;

import java.time.Instant;
import org.mandatewatch.contract.EventId;
import org.mandatewatch.contract.FactId;

/**
 * An editor's word was kept safe and is on its way; it shows in the state once it comes back from Kafka.
 *
 * @param event names the word, to take it back by
 * @param at domain time
 */
public record CorrectionAccepted(EventId event, FactId fact, Instant at) {}
