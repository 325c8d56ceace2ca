package org.mandatewatch.ingest.domain.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How polling a feed goes; all instants in real time.
 *
 * @param lastOutcome a word for the last poll's {@link PollOutcome}; null before the first
 * @param lastError what went wrong last, for people; null when nothing did in the last poll
 * @param nextPollAt null while the feed is not polled
 * @param validators what the next request may ask "changed since?" with
 * @param failures polls in a row that failed
 * @param entriesSeen entries taken note of, those gone from the feed long ago not counted
 * @param entriesUnreadable those among them whose article could not be read
 * @param unreadableWhy why the last of them could not
 * @param disabledWhy why the feed is polled no more; null while it is
 */
public record FeedState(
        @Nullable Instant lastPolledAt,
        @Nullable String lastOutcome,
        @Nullable String lastError,
        @Nullable Instant nextPollAt,
        Validators validators,
        int failures,
        long entriesSeen,
        long entriesUnreadable,
        @Nullable String unreadableWhy,
        @Nullable String disabledWhy) {}
