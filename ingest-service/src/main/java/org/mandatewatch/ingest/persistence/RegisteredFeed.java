package org.mandatewatch.ingest.persistence;

import org.mandatewatch.ingest.domain.feed.Feed;
import org.mandatewatch.ingest.domain.feed.FeedState;

/** A feed with how polling it goes. */
public record RegisteredFeed(Feed feed, FeedState state) {}
