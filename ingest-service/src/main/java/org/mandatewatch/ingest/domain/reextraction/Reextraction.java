package org.mandatewatch.ingest.domain.reextraction;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One order to read the topic of articles again.
 *
 * @param extractor name and version of what reads
 * @param requestedBy label of the caller's key
 * @param requestedAt domain time, as all instants here; its events bear this time or a later one
 * @param startedAt null while it waits
 * @param finishedAt null while it is open
 * @param lastError what went wrong last, in words; null when all went well since
 */
public record Reextraction(
        String id,
        Scope scope,
        State state,
        String extractor,
        String requestedBy,
        Instant requestedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        Progress progress,
        @Nullable String lastError) {}
