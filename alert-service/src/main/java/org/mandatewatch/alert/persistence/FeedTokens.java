package org.mandatewatch.alert.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tokens that open feeds, by their hashes. Call inside a transaction. */
@ApplicationScoped
public class FeedTokens {

    private final EntityManager database;

    FeedTokens(EntityManager database) {
        this.database = database;
    }

    public void add(FeedTokenRow row) {
        database.persist(row);
    }

    public void remove(FeedTokenRow row) {
        database.remove(row);
    }

    public Optional<FeedTokenRow> find(String id) {
        return Optional.ofNullable(database.find(FeedTokenRow.class, id));
    }

    /** The token with that hash; empty when it never was or is revoked. */
    public Optional<FeedTokenRow> byHash(byte[] hash) {
        return database.createQuery("FROM FeedTokenRow WHERE hash = :hash", FeedTokenRow.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    /** Locked, and as it is now, whatever was read before. */
    public void lock(FeedTokenRow row) {
        database.refresh(row, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Of one subscription, by id. */
    public List<FeedTokenRow> ofSubscription(String subscription) {
        return database.createQuery(
                        "FROM FeedTokenRow WHERE subscription = :subscription ORDER BY id", FeedTokenRow.class)
                .setParameter("subscription", subscription)
                .getResultList();
    }

    /** Of missions, by id, after {@code after}; of everyone when {@code owner} is null. */
    public List<FeedTokenRow> ofMissions(@Nullable String owner, String after, int limit) {
        return database.createQuery(
                        "FROM FeedTokenRow WHERE mission IS NOT NULL AND id > :after"
                                + " AND (:owner IS NULL OR owner = :owner) ORDER BY id",
                        FeedTokenRow.class)
                .setParameter("after", after)
                .setParameter("owner", owner)
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many tokens of missions a caller has made. */
    public long countOfMissions(String owner) {
        return database.createQuery(
                        "SELECT count(*) FROM FeedTokenRow WHERE mission IS NOT NULL AND owner = :owner", Long.class)
                .setParameter("owner", owner)
                .getSingleResult();
    }
}
