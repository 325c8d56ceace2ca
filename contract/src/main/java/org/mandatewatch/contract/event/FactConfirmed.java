package org.mandatewatch.contract.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.EventId;
import org.mandatewatch.contract.FactId;

/**
 * An editor says that a fact is right, whatever its confidence.
 *
 * @param at when it was said, in domain time
 * @param by who said so: a service, or an editor's label
 * @param target the fact
 * @param reason why, in the editor's words; null when not given
 */
public record FactConfirmed(
        EventId id,
        Instant at,
        String by,
        FactId target,
        @Nullable String reason) implements FactEvent {}
