package org.mandatewatch.ingest.rest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.feed.Feed;
import org.mandatewatch.ingest.domain.feed.FeedState;
import org.mandatewatch.ingest.persistence.RegisteredFeed;

/** A feed with how polling it goes. */
public record FeedView(
        String id,

        @Schema(description = "What stands behind a question mark is shown to publishers alone: it may open the feed")
        String url,

        @Nullable String label,

        @Schema(description = "ISO 8601 duration", examples = "PT15M")
        String interval,

        @Nullable String language,
        @Nullable String publisher,
        boolean paused,
        State state) {

    /** @param whole false to leave out what may be secret in the address */
    static FeedView of(RegisteredFeed registered, boolean whole) {
        Feed feed = registered.feed();
        return new FeedView(
                feed.id().value(),
                whole ? feed.url() : feed.shownUrl(),
                feed.label(),
                feed.interval().toString(),
                feed.language(),
                feed.publisher(),
                feed.paused(),
                State.of(registered.state(), feed.paused()));
    }

    /** How polling goes; instants in real time, whatever the domain's clock says. */
    @Schema(name = "FeedState")
    public record State(
            @Nullable Instant lastPolledAt,

            @Schema(
                    description = "fetched, not-modified, asked-to-wait, forbidden, failed, gone or postponed; null"
                            + " before the first poll")
            @Nullable
            String lastOutcome,

            @Schema(description = "What went wrong in the last poll, in words") @Nullable
            String lastError,

            @Schema(description = "Null while the feed is paused or disabled") @Nullable
            Instant nextPollAt,

            @Nullable String etag,
            @Nullable String lastModified,

            @Schema(description = "Polls in a row that failed")
            int failures,

            long entriesSeen,

            @Schema(description = "Those whose article could not be read")
            long entriesUnreadable,

            @Schema(description = "Why the last of them could not") @Nullable
            String unreadableWhy,

            @Schema(description = "Why the feed is polled no more; null while it is") @Nullable
            String disabledWhy) {

        private static State of(FeedState state, boolean paused) {
            return new State(
                    state.lastPolledAt(),
                    state.lastOutcome(),
                    state.lastError(),
                    paused ? null : state.nextPollAt(),
                    state.validators().etag(),
                    state.validators().lastModified(),
                    state.failures(),
                    state.entriesSeen(),
                    state.entriesUnreadable(),
                    state.unreadableWhy(),
                    state.disabledWhy());
        }
    }
}
