package org.mandatewatch.contract.event;

import java.time.Instant;
import org.mandatewatch.contract.EventId;
import org.mandatewatch.contract.MissionId;

/**
 * Two mission ids turned out to mean one mission.
 *
 * @param at when it was said, in domain time
 * @param by who said so: a service, or an editor's label
 * @param from the id that is given up
 * @param into the id that stays
 */
public record MissionMerged(EventId id, Instant at, String by, MissionId from, MissionId into) implements FactEvent {}
