package org.mandatewatch.contract.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.EventId;

/**
 * An editor takes back an earlier word.
 *
 * @param at when it was said, in domain time
 * @param by who said so: a service, or an editor's label
 * @param target the event that no longer counts
 * @param reason why, in the editor's words; null when not given
 */
public record CorrectionUndone(
        EventId id,
        Instant at,
        String by,
        EventId target,
        @Nullable String reason) implements FactEvent {}
