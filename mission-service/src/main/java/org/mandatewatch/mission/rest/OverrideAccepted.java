package org.mandatewatch.mission.rest;

import java.time.Instant;
import org.mandatewatch.contract.EventId;
import org.mandatewatch.contract.MissionId;

/**
 * A value was taken down and is on its way; it shows in the state once it comes back from Kafka.
 *
 * @param event names the word, to take it back by
 * @param path which value; a deadline's carries its name, so that the word stays with it
 * @param at domain time
 */
public record OverrideAccepted(EventId event, MissionId mission, String path, Instant at) {}
