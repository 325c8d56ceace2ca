package org.mandatewatch.mission.rest;

import java.time.Instant;
import org.mandatewatch.contract.EventId;

/**
 * A taking-back was taken down and is on its way.
 *
 * @param event names the taking-back, which can be taken back itself
 * @param undone the word that no longer counts
 * @param at domain time
 */
public record UndoAccepted(EventId event, EventId undone, Instant at) {}
