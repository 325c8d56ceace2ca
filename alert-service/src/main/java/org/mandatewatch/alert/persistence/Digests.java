package org.mandatewatch.alert.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.mandatewatch.alert.domain.NotificationId;
import org.mandatewatch.alert.domain.Subscription;

/**
 * The daily digests and what they carry. A digest is a notification of its own, about no single mission; what it carries
 * waits on a channel that nobody serves. Call inside a transaction.
 */
@ApplicationScoped
public class Digests {

    /** The channel of what a digest carries. */
    public static final String CARRIED = "digest";

    /** The reason of a digest itself, as messages name it. */
    public static final String REASON = "digest";

    /** A digest that was found empty is opened again; one that is under way or ended takes nothing more. */
    private static final String OPEN = """
            INSERT INTO alert.notification AS n (id, subscription, channel, mission, reason, revision, due_at, title,
                based_on, status, ready_at, attempts, again, digest)
            VALUES (:id, :subscription, :channel, '', 'digest', 0, :dueAt, :title, '[]', 'pending', 'epoch', 0, false, :day)
            ON CONFLICT (id) DO UPDATE SET
                status = CASE WHEN n.status = 'dropped' THEN 'pending' ELSE n.status END,
                why = CASE WHEN n.status = 'dropped' THEN NULL ELSE n.why END,
                channel = CASE WHEN n.status IN ('dropped', 'pending') THEN EXCLUDED.channel ELSE n.channel END,
                due_at = CASE WHEN n.status IN ('dropped', 'pending') THEN EXCLUDED.due_at ELSE n.due_at END
            RETURNING n.status
            """;

    private static final String CARRIED_BY = " FROM NotificationRow n WHERE n.subscription = :subscription"
            + " AND n.digest = :day AND n.channel = 'digest' AND n.statusText IN ('pending', 'leased')";

    private final EntityManager database;

    Digests(EntityManager database) {
        this.database = database;
    }

    /**
     * Makes sure that the digest of a day goes out, and locks it.
     *
     * @param dueAt in domain time
     * @return false when it is under way or was sent: then what is to be told goes out by itself
     */
    public boolean open(Subscription subscription, LocalDate day, Instant dueAt) {
        Object status = database.createNativeQuery(OPEN, String.class)
                .setParameter(
                        "id", NotificationId.digest(subscription.id(), day).value())
                .setParameter("subscription", subscription.id().value())
                .setParameter("channel", subscription.channel().type())
                .setParameter("dueAt", dueAt)
                .setParameter("title", "Digest of " + day)
                .setParameter("day", day)
                .getSingleResult();
        return "pending".equals(status);
    }

    /** The missions of what a digest carries, in the order in which they are locked. */
    public List<String> missions(String digest) {
        return database.createQuery(
                        "SELECT DISTINCT n.mission FROM NotificationRow n, NotificationRow d WHERE d.id = :digest"
                                + " AND n.subscription = d.subscription AND n.digest = d.digest AND n.channel = 'digest'"
                                + " AND n.statusText IN ('pending', 'leased') ORDER BY n.mission",
                        String.class)
                .setParameter("digest", digest)
                .getResultList();
    }

    /** What a digest carries, earliest first; nothing when the row is none. */
    public List<NotificationRow> carriedBy(NotificationRow digest) {
        return digest.digest == null
                ? List.of()
                : database.createQuery(CARRIED_BY + " ORDER BY n.mission, n.dueAt, n.id", NotificationRow.class)
                        .setParameter("subscription", digest.subscription)
                        .setParameter("day", digest.digest)
                        .getResultList();
    }
}
