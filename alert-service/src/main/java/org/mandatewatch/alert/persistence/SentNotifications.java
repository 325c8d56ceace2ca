package org.mandatewatch.alert.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** What subscribers have received, for their feeds. Call inside a transaction. */
@ApplicationScoped
public class SentNotifications {

    private final EntityManager database;

    SentNotifications(EntityManager database) {
        this.database = database;
    }

    /** The newest of a subscription by due time, newest first. */
    public List<NotificationRow> newest(String subscription, int limit) {
        return database.createQuery(
                        "FROM NotificationRow WHERE subscription = :subscription AND sentAt IS NOT NULL"
                                + " ORDER BY dueAt DESC, id",
                        NotificationRow.class)
                .setParameter("subscription", subscription)
                .setMaxResults(limit)
                .getResultList();
    }
}
