package org.mandatewatch.alert.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Claims due notifications for one worker among any number of them. Call inside a transaction. */
@ApplicationScoped
public class Claims {

    /**
     * One subscription's notifications go out one after the other: while one of them is under way elsewhere, none of its
     * later ones is claimed.
     */
    private static final String CLAIM = """
            WITH due AS (
                SELECT n.id FROM alert.notification n JOIN alert.subscription s ON s.id = n.subscription
                WHERE n.channel = :channel AND n.status IN ('pending', 'leased')
                  AND n.due_at <= :now AND n.ready_at <= :realNow
                  AND s.disabled_why IS NULL AND s.unconfirmed_since IS NULL
                  AND (s.paused_until IS NULL OR s.paused_until <= :now)
                  AND NOT EXISTS (
                      SELECT 1 FROM alert.notification o
                      WHERE o.subscription = n.subscription AND o.status = 'leased' AND o.ready_at > :realNow)
                ORDER BY n.due_at, n.id
                LIMIT :limit
                FOR UPDATE OF n SKIP LOCKED)
            UPDATE alert.notification n
            SET status = 'leased', ready_at = :leaseEnd, claim = :token
            FROM due WHERE n.id = due.id
            RETURNING n.id, n.subscription, n.due_at
            """;

    private static final String NEXT = """
            SELECT min(due_at) FROM alert.notification
            WHERE channel = :channel AND status IN ('pending', 'leased') AND due_at > :now
            """;

    private final EntityManager database;

    Claims(EntityManager database) {
        this.database = database;
    }

    /**
     * One claimed notification.
     *
     * @param token proves the claim; another claim of the same notification has another one
     */
    public record Claimed(String notification, String subscription, Instant dueAt, String token) {}

    /**
     * Claims what is due.
     *
     * @param now domain time
     * @param realNow real time
     * @param leaseEnd real time until which nobody else claims the same
     */
    public List<Claimed> claim(
            String channel, Instant now, Instant realNow, Instant leaseEnd, String token, int limit) {
        List<?> rows = database.createNativeQuery(CLAIM, Object[].class)
                .setParameter("channel", channel)
                .setParameter("now", now)
                .setParameter("realNow", realNow)
                .setParameter("leaseEnd", leaseEnd)
                .setParameter("token", token)
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Claimed((String) row[0], (String) row[1], instant(row[2]), token))
                .sorted(Comparator.comparing(Claimed::dueAt).thenComparing(Claimed::notification))
                .toList();
    }

    /** When the next notification of a channel falls due after {@code now}, both in domain time. */
    public Optional<Instant> nextDue(String channel, Instant now) {
        @Nullable
        Object next = database.createNativeQuery(NEXT, Object.class)
                .setParameter("channel", channel)
                .setParameter("now", now)
                .getSingleResult();
        return Optional.ofNullable(next).map(Claims::instant);
    }

    /** Gives claims back that were not begun, so that nobody has to wait for their lease to end. */
    public void release(List<Claimed> claims, Instant realNow) {
        for (Claimed claim : claims) {
            database.createNativeQuery("UPDATE alert.notification SET status = 'pending', claim = NULL, ready_at = :now"
                            + " WHERE id = :id AND status = 'leased' AND claim = :token")
                    .setParameter("now", realNow)
                    .setParameter("id", claim.notification())
                    .setParameter("token", claim.token())
                    .executeUpdate();
        }
    }

    private static Instant instant(Object value) {
        return switch (value) {
            case Instant instant -> instant;
            case OffsetDateTime time -> time.toInstant();
            case Timestamp time -> time.toInstant();
            default -> throw new IllegalStateException("no time: " + value.getClass());
        };
    }
}
