package org.mandatewatch.alert.feed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityNotFoundException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.alert.persistence.FeedTokenRow;
import org.mandatewatch.alert.persistence.FeedTokens;
import org.mandatewatch.common.clock.DomainClock;
import org.mandatewatch.contract.ContentHash;

/** Opens feeds to whoever has a token. */
@ApplicationScoped
public class FeedDoor {

    /** Readers come every few minutes; that is no reason to write every few minutes. */
    private static final Duration NOTED_EVERY = Duration.ofHours(1);

    private final FeedTokens tokens;
    private final FeedContents contents;
    private final DomainClock clock;

    FeedDoor(FeedTokens tokens, FeedContents contents, DomainClock clock) {
        this.tokens = tokens;
        this.contents = contents;
        this.clock = clock;
    }

    /**
     * @param self address that was asked for
     * @return empty when no such token is valid; nobody learns whether it ever was
     */
    public Optional<OpenFeed> open(FeedKind kind, FeedToken token, String self) {
        try {
            return QuarkusTransaction.requiringNew()
                    .call(() -> tokens.byHash(token.hash()).map(row -> read(kind, row, self)));
        } catch (EntityNotFoundException e) {
            return Optional.empty(); // Revoked while it was read.
        }
    }

    private OpenFeed read(FeedKind kind, FeedTokenRow row, String self) {
        String content = contents.write(kind, row, self);
        String tag = ContentHash.sha256Hex(content).substring(0, 32);
        Instant realNow = clock.realNow().truncatedTo(ChronoUnit.SECONDS);
        if (!tag.equals(kind.tag(row))) {
            tokens.lock(row);
            note(kind, row, tag, realNow);
        }
        if (row.readAt == null || row.readAt.plus(NOTED_EVERY).isBefore(realNow)) {
            row.readAt = realNow;
        }
        Instant changedAt = kind.changedAt(row);
        return new OpenFeed(
                kind, content.getBytes(StandardCharsets.UTF_8), tag, changedAt == null ? realNow : changedAt);
    }

    /** Each content has a second of its own, because dates in HTTP know nothing shorter. */
    private static void note(FeedKind kind, FeedTokenRow row, String tag, Instant realNow) {
        if (tag.equals(kind.tag(row))) {
            return;
        }
        @Nullable Instant before = kind.changedAt(row);
        kind.note(row, tag, before == null || realNow.isAfter(before) ? realNow : before.plusSeconds(1));
    }
}
