package org.mandatewatch.alert.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.alert.domain.NotificationId;
import org.mandatewatch.alert.domain.SubscriptionId;
import org.mandatewatch.alert.domain.Told;
import org.mandatewatch.contract.DeadlineId;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.MissionId;

/** Notifications and their attempts in the database. Call inside a transaction. */
@ApplicationScoped
public class Notifications {

    /**
     * Sent, or perhaps sent: a lease whose outcome nobody has told yet may have reached its receiver. A retry that is
     * waiting has not. What is redelivered was sent before.
     */
    private static final String TOLD = """
            SELECT new org.mandatewatch.alert.persistence.Notifications$ToldRow(
                n.id, n.subscription, n.reason, n.deadlineId, n.rung, n.revision, n.day, n.basedOn, n.dueAt)
            FROM NotificationRow n
            WHERE n.mission = :mission AND (n.statusText IN ('sent', 'leased') OR n.sentAt IS NOT NULL)
              AND (:subscription IS NULL OR n.subscription = :subscription)
            """;

    private static final String UNSENT = """
            FROM NotificationRow n
            WHERE n.mission = :mission AND n.statusText NOT IN ('sent', 'leased') AND n.sentAt IS NULL
              AND (:subscription IS NULL OR n.subscription = :subscription)
            """;

    private final EntityManager database;

    Notifications(EntityManager database) {
        this.database = database;
    }

    /** What was told about a mission; to all when {@code subscription} is null. */
    public List<ToldRow> told(MissionId mission, @Nullable SubscriptionId subscription) {
        return database.createQuery(TOLD, ToldRow.class)
                .setParameter("mission", mission.value())
                .setParameter("subscription", subscription == null ? null : subscription.value())
                .getResultList();
    }

    /** Everything about a mission that was not told; of all when {@code subscription} is null. */
    public List<NotificationRow> unsent(MissionId mission, @Nullable SubscriptionId subscription) {
        return database.createQuery(UNSENT, NotificationRow.class)
                .setParameter("mission", mission.value())
                .setParameter("subscription", subscription == null ? null : subscription.value())
                .getResultList();
    }

    public Optional<NotificationRow> find(String id) {
        return Optional.ofNullable(database.find(NotificationRow.class, id));
    }

    /** The mission that a notification is about; loads nothing else, so that a later lock reads the newest row. */
    public Optional<String> missionOf(String id) {
        return database.createQuery("SELECT mission FROM NotificationRow WHERE id = :id", String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    public Optional<NotificationRow> lock(String id) {
        return Optional.ofNullable(database.find(NotificationRow.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * Asks for everything to be sent again that was sent or given up and fell due in a stretch of domain time.
     *
     * @param from inclusive
     * @param to exclusive
     * @param onlyFailed leaves out what was sent
     * @return how many will be
     */
    public int again(String subscription, Instant from, Instant to, boolean onlyFailed) {
        return database.createQuery("UPDATE NotificationRow SET statusText = 'pending', again = true, attempts = 0,"
                        + " readyAt = :epoch, why = NULL, claim = NULL WHERE subscription = :subscription"
                        + " AND statusText IN :ended AND body IS NOT NULL AND dueAt >= :from AND dueAt < :to")
                .setParameter("epoch", Instant.EPOCH)
                .setParameter("subscription", subscription)
                .setParameter("ended", onlyFailed ? List.of("failed") : List.of("failed", "sent"))
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
    }

    public void add(NotificationRow row) {
        database.persist(row);
    }

    public void add(AttemptRow attempt) {
        database.persist(attempt);
    }

    /** What will still go out to a subscription, earliest first; of digests, what they carry. */
    public List<NotificationRow> upcoming(String subscription, int limit) {
        return database.createQuery(
                        "FROM NotificationRow WHERE subscription = :subscription"
                                + " AND statusText IN ('pending', 'leased') AND reason <> 'digest' ORDER BY dueAt, id",
                        NotificationRow.class)
                .setParameter("subscription", subscription)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The delivery log of a subscription by due time, after the position given. */
    public List<NotificationRow> log(String subscription, Instant afterDue, String afterId, int limit) {
        return database.createQuery(
                        "FROM NotificationRow WHERE subscription = :subscription"
                                + " AND (dueAt > :due OR (dueAt = :due AND id > :id)) ORDER BY dueAt, id",
                        NotificationRow.class)
                .setParameter("subscription", subscription)
                .setParameter("due", afterDue)
                .setParameter("id", afterId)
                .setMaxResults(limit)
                .getResultList();
    }

    public List<AttemptRow> attempts(List<String> notifications) {
        return notifications.isEmpty()
                ? List.of()
                : database.createQuery(
                                "FROM AttemptRow WHERE notification IN :ids ORDER BY notification, number, id",
                                AttemptRow.class)
                        .setParameter("ids", notifications)
                        .getResultList();
    }

    /** What the planner knows of one notification that was told. */
    public record ToldRow(
            String id,
            String subscription,
            String reason,
            @Nullable String deadline,
            @Nullable String rung,
            int revision,
            @Nullable LocalDate day,
            List<String> basedOn,
            Instant dueAt) {

        public Told told() {
            return new Told(
                    new NotificationId(id),
                    reason,
                    deadline == null ? null : new DeadlineId(deadline),
                    rung,
                    revision,
                    day,
                    basedOn.stream().map(FactId::new).collect(Collectors.toSet()),
                    dueAt);
        }
    }
}
