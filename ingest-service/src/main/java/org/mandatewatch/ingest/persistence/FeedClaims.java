package org.mandatewatch.ingest.persistence;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mandatewatch.ingest.domain.feed.Feed;
import org.mandatewatch.ingest.domain.feed.FeedState;
import org.mandatewatch.ingest.domain.feed.PollOutcome;
import org.mandatewatch.ingest.domain.feed.PollSchedule;
import org.mandatewatch.ingest.domain.feed.SeenEntry;
import org.mandatewatch.ingest.domain.feed.Validators;

/**
 * Gives each feed that is due to one poller among all processes. Whoever holds a feed writes for it; a holder that fell
 * silent finds its claim void and writes nothing.
 */
@ApplicationScoped
public class FeedClaims {

    private static final String CLAIM = """
            UPDATE {h-schema}feed SET lease_until = :leaseEnd, lease_token = :token
            WHERE id = (
                SELECT id FROM {h-schema}feed
                WHERE NOT paused AND disabled_why IS NULL AND next_poll_at <= :now
                  AND (not_before IS NULL OR not_before <= :now)
                  AND (lease_until IS NULL OR lease_until <= :now)
                ORDER BY next_poll_at, id LIMIT 1
                FOR UPDATE SKIP LOCKED)
            RETURNING id
            """;

    /** Forgotten once they have long left the feed: an entry that comes back after this is news again. */
    private static final int REMEMBERED_DAYS = 90;

    /**
     * A feed that this process may poll.
     *
     * @param token proves the claim
     */
    public record Claim(Feed feed, FeedState state, String token) {}

    /** The claim is void: its lease ran out and somebody else took the feed, or the feed was removed. */
    public static final class Lost extends RuntimeException {

        private static final long serialVersionUID = 1;

        Lost() {
            super("the claim on the feed is void");
        }
    }

    /**
     * Claims the feed that is due longest.
     *
     * @param realNow real time
     * @param leaseEnd real time until which nobody else polls it
     */
    public Optional<Claim> claim(Instant realNow, Instant leaseEnd, String token) {
        return ArchiveTransactions.call(() -> {
            List<?> claimed = Panache.getEntityManager(FeedRow.class)
                    .createNativeQuery(CLAIM, String.class)
                    .setParameter("now", realNow)
                    .setParameter("leaseEnd", leaseEnd)
                    .setParameter("token", token)
                    .getResultList();
            return claimed.stream()
                    .findFirst()
                    .flatMap(id -> FeedRow.<FeedRow>findByIdOptional(id))
                    .map(row -> new Claim(row.toFeed(), row.toState(0, 0, null), token));
        });
    }

    /** Holds on to a feed for longer. */
    public void extend(Claim claim, Instant leaseEnd) {
        holding(claim, row -> row.leaseUntil = leaseEnd);
    }

    /**
     * Ends a poll: writes down how it went and gives the feed back.
     *
     * @param validators what to ask "changed since?" with next time
     */
    public void finish(
            Claim claim, PollOutcome outcome, PollSchedule.Next next, Validators validators, Instant realNow) {
        holding(claim, row -> {
            row.lastPolledAt = realNow;
            row.lastOutcome = outcome.word();
            row.lastError = outcome.trouble().orElse(null);
            row.failures = next.failures();
            row.etag = validators.etag();
            row.lastModified = validators.lastModified();
            row.nextPollAt = next.at().orElse(null);
            row.disabledWhy = next.at().isPresent() ? null : outcome.trouble().orElse(outcome.word());
            row.notBefore = outcome instanceof PollOutcome.AskedToWait ? row.nextPollAt : null;
            row.leaseUntil = null;
            row.leaseToken = null;
            // Only a feed that came tells which entries have left it.
            if (outcome instanceof PollOutcome.Fetched) {
                FeedEntryRow.delete(
                        "key.feedId = ?1 AND lastSeenAt < ?2", row.id, realNow.minusSeconds(REMEMBERED_DAYS * 86_400L));
            }
        });
    }

    /** Notes an entry as dealt with. */
    public void note(Claim claim, SeenEntry seen) {
        holding(claim, row -> {
            FeedEntryKey key = new FeedEntryKey(row.id, seen.key());
            FeedEntryRow entry = FeedEntryRow.findById(key);
            if (entry == null) {
                entry = new FeedEntryRow();
                entry.key = key;
                entry.take(seen);
                entry.persist();
            } else {
                entry.take(seen);
            }
        });
    }

    /** What was dealt with in earlier polls of this feed. */
    public List<SeenEntry> seen(Claim claim) {
        return ArchiveTransactions.call(() ->
                FeedEntryRow.<FeedEntryRow>find("key.feedId", claim.feed().id().value()).<FeedEntryRow>list().stream()
                        .map(FeedEntryRow::toSeen)
                        .toList());
    }

    /** Notes that these entries still stand in the feed. */
    public void stillThere(Claim claim, List<String> keys, Instant realNow) {
        holding(
                claim,
                row -> FeedEntryRow.update(
                        "lastSeenAt = ?1 WHERE key.feedId = ?2 AND key.entryKey IN ?3", realNow, row.id, keys));
    }

    private static void holding(Claim claim, Consumer<FeedRow> work) {
        ArchiveTransactions.call(() -> {
            FeedRow row = FeedRow.findById(claim.feed().id().value(), LockModeType.PESSIMISTIC_WRITE);
            if (row == null || !claim.token().equals(row.leaseToken)) {
                throw new Lost();
            }
            work.accept(row);
            return row.id;
        });
    }
}
