package org.mandatewatch.ingest.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.mandatewatch.ingest.domain.feed.Feed;
import org.mandatewatch.ingest.domain.feed.FeedId;

/** All registered feeds. Every method throws {@link ArchiveUnavailable} while the database is away. */
@ApplicationScoped
public class FeedRegister {

    /** Registers a feed, due at once; false when its URL is registered already. */
    public boolean add(Feed feed, Instant realNow) {
        try {
            return ArchiveTransactions.call(() -> {
                boolean fresh = FeedRow.findById(feed.id().value()) == null;
                if (fresh) {
                    FeedRow.of(feed, realNow).persistAndFlush();
                }
                return fresh;
            });
        } catch (UnstorableArticle e) {
            // Somebody else registered it at the same moment.
            if (find(feed.id()).isPresent()) {
                return false;
            }
            throw e;
        }
    }

    public Optional<RegisteredFeed> find(FeedId id) {
        return ArchiveTransactions.call(
                () -> FeedRow.<FeedRow>findByIdOptional(id.value()).map(FeedRegister::registered));
    }

    /** A page of the list, by id, of feeds behind {@code after}. */
    public List<RegisteredFeed> list(String after, int limit) {
        return ArchiveTransactions.call(
                () -> FeedRow.<FeedRow>find("id > ?1 ORDER BY id", after).page(0, limit).<FeedRow>list().stream()
                        .map(FeedRegister::registered)
                        .toList());
    }

    /** Changes what was registered. Who lets a disabled feed go on (not paused) has it polled again. */
    public Optional<RegisteredFeed> change(FeedId id, UnaryOperator<Feed> change, boolean resume, Instant realNow) {
        return ArchiveTransactions.call(() -> locked(id).map(row -> {
            row.take(change.apply(row.toFeed()));
            if (resume && row.disabledWhy != null) {
                row.disabledWhy = null;
                row.failures = 0;
                row.nextPollAt = realNow;
            }
            return registered(row);
        }));
    }

    /** Makes a feed due now, or as soon as its server permits. */
    public Optional<RegisteredFeed> pollSoon(FeedId id, Instant realNow) {
        return ArchiveTransactions.call(() -> locked(id).map(row -> {
            if (row.disabledWhy == null && !row.paused) {
                row.nextPollAt = realNow;
            }
            return registered(row);
        }));
    }

    /** Forgets a feed and what was seen in it; its articles stay. */
    public boolean remove(FeedId id) {
        return ArchiveTransactions.call(() -> FeedRow.deleteById(id.value()));
    }

    private static Optional<FeedRow> locked(FeedId id) {
        return FeedRow.findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    private static RegisteredFeed registered(FeedRow row) {
        String unreadable = "key.feedId = ?1 AND attempts > 0";
        return new RegisteredFeed(
                row.toFeed(),
                row.toState(
                        FeedEntryRow.count("key.feedId = ?1 AND (articleId IS NOT NULL OR attempts > 0)", row.id),
                        FeedEntryRow.count(unreadable, row.id),
                        FeedEntryRow.<FeedEntryRow>find(unreadable + " ORDER BY fetchedAt DESC", row.id)
                                .firstResultOptional()
                                .map(entry -> entry.error)
                                .orElse(null)));
    }
}
