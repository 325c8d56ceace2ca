package org.mandatewatch.contract.state;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.EventId;

/**
 * A value that an editor set over all sources, with who did so and why.
 *
 * @param event the editor's word, to take it back by
 * @param path which value, such as {@code leadNation}
 * @param value JSON value as the editor gave it; null where the editor emptied the value
 * @param reason in the editor's words
 * @param by the editor's label
 * @param at when it was said, in domain time
 * @param until last day for which the editor vouches; a report of a later day that states the value ends the override;
 *     null for ever
 */
public record EditorsValue(
        EventId event,
        String path,
        @Nullable Object value,
        String reason,
        String by,
        Instant at,
        @Nullable LocalDate until) {}
