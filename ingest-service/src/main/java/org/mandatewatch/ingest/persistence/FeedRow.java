package org.mandatewatch.ingest.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.feed.Feed;
import org.mandatewatch.ingest.domain.feed.FeedId;
import org.mandatewatch.ingest.domain.feed.FeedState;
import org.mandatewatch.ingest.domain.feed.Validators;

/** A row of {@code feed}; only this package sees it. */
@Entity
@Table(name = "feed")
@SuppressWarnings("NullAway.Init")
class FeedRow extends PanacheEntityBase {

    @Id
    String id;

    String url;

    @Nullable
    String label;

    long intervalSeconds;

    @Nullable
    String language;

    @Nullable
    String publisher;

    boolean paused;

    Instant addedAt;

    @Nullable
    Instant nextPollAt;

    @Nullable
    Instant notBefore;

    @Nullable
    Instant lastPolledAt;

    @Nullable
    String lastOutcome;

    @Nullable
    String lastError;

    int failures;

    @Nullable
    String etag;

    @Nullable
    String lastModified;

    @Nullable
    String disabledWhy;

    @Nullable
    Instant leaseUntil;

    @Nullable
    String leaseToken;

    static FeedRow of(Feed feed, Instant realNow) {
        FeedRow row = new FeedRow();
        row.id = feed.id().value();
        row.url = feed.url();
        row.addedAt = realNow;
        row.nextPollAt = realNow;
        row.take(feed);
        return row;
    }

    /** Takes over what somebody registered. */
    void take(Feed feed) {
        label = feed.label();
        intervalSeconds = feed.interval().toSeconds();
        language = feed.language();
        publisher = feed.publisher();
        paused = feed.paused();
    }

    Feed toFeed() {
        return new Feed(new FeedId(id), url, label, Duration.ofSeconds(intervalSeconds), language, publisher, paused);
    }

    /** How it goes, entries left out that are counted elsewhere. */
    FeedState toState(long entriesSeen, long unreadable, @Nullable String unreadableWhy) {
        return new FeedState(
                lastPolledAt,
                lastOutcome,
                lastError,
                later(nextPollAt, notBefore),
                new Validators(etag, lastModified),
                failures,
                entriesSeen,
                unreadable,
                unreadableWhy,
                disabledWhy);
    }

    private static @Nullable Instant later(@Nullable Instant planned, @Nullable Instant notBefore) {
        return planned != null && notBefore != null && notBefore.isAfter(planned) ? notBefore : planned;
    }
}
