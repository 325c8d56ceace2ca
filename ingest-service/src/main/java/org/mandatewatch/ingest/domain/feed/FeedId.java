package org.mandatewatch.ingest.domain.feed;

import org.mandatewatch.contract.ContentHash;

/** Which feed; follows from its canonical URL, so that one feed is never registered twice. */
public record FeedId(String value) {

    private static final String PREFIX = "feed-";

    public static FeedId of(String canonicalUrl) {
        return new FeedId(ContentHash.of(PREFIX, canonicalUrl));
    }

    @Override
    public String toString() {
        return value;
    }
}
