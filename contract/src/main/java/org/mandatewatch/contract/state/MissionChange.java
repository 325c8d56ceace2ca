package org.mandatewatch.contract.state;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.FactId;

/**
 * One difference between a mission's state before and after an event.
 *
 * @param id hash of mission, event id and path, so that redelivery gives the same changes
 * @param kind what happened: {@code added}, {@code changed}, {@code removed}
 * @param path which value, such as {@code mandate.expiry.window} or {@code strength.deployed.total}
 * @param before JSON value (text, number, truth value, list or map); null when there was none
 * @param after JSON value; null when there is none any more
 * @param reason for people, one sentence
 * @param factIds the facts behind the new value
 * @param evidence up to three quotes behind the new value
 * @param at when the event was said, in domain time
 */
public record MissionChange(
        String id,
        String kind,
        String path,
        @Nullable Object before,
        @Nullable Object after,
        String reason,
        List<FactId> factIds,
        List<SourceQuote> evidence,
        Instant at) {

    public MissionChange {
        factIds = List.copyOf(factIds);
        evidence = List.copyOf(evidence);
    }
}
