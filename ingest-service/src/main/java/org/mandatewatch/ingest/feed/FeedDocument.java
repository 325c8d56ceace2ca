package org.mandatewatch.ingest.feed;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.feed.Entry;

/**
 * A feed as it stood at one moment.
 *
 * @param language tag as written
 * @param entries in the feed's order, mostly newest first
 * @param hint how long the feed says that nothing will change
 */
record FeedDocument(@Nullable String title, @Nullable String language, List<Entry> entries, Optional<Duration> hint) {

    FeedDocument {
        entries = List.copyOf(entries);
    }

    /** Stands in when the server says that nothing changed. */
    static final FeedDocument UNCHANGED = new FeedDocument(null, null, List.of(), Optional.empty());
}
