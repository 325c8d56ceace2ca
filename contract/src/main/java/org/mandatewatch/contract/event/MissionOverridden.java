package org.mandatewatch.contract.event;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.EventId;
import org.mandatewatch.contract.MissionId;

/**
 * An editor sets a value of a mission's state over all facts.
 *
 * @param at when it was said, in domain time
 * @param by who said so: a service, or an editor's label
 * @param mission whose state
 * @param path which value, such as {@code mandate.expiry} or {@code leadNation}
 * @param value the JSON value (text, number, truth value, list or map); null empties the value
 * @param reason why, in the editor's words
 * @param until last day on which the override holds; null for ever
 */
public record MissionOverridden(
        EventId id,
        Instant at,
        String by,
        MissionId mission,
        String path,
        @Nullable Object value,
        String reason,
        @Nullable LocalDate until)
        implements FactEvent {}
