package org.mandatewatch.mission.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import org.mandatewatch.contract.ContentHash;

/**
 * Lets one transaction at a time work on a mission, or on the missions of a country, across all replicas. The locks are
 * PostgreSQL's own and end with the transaction, or with the process that held them.
 */
@ApplicationScoped
public class MissionLocks {

    private static final long SOURCES = number("sources");

    private final EntityManager database;

    MissionLocks(EntityManager database) {
        this.database = database;
    }

    /** Waits for all of them. They are taken in one fixed order, so that two transactions never wait for each other. */
    public void hold(Collection<String> names) {
        names.stream()
                .map(MissionLocks::number)
                .distinct()
                .sorted()
                .forEach(number -> take("SELECT 1 FROM pg_advisory_xact_lock(:number)", number));
    }

    /** Lets nobody fold by sources that are just being regrouped. Taken before any other lock. */
    public void regroupSources() {
        take("SELECT 1 FROM pg_advisory_xact_lock(:number)", SOURCES);
    }

    /** Keeps the sources as they are, beside others who do the same. Taken before any other lock. */
    public void keepSources() {
        take("SELECT 1 FROM pg_advisory_xact_lock_shared(:number)", SOURCES);
    }

    private void take(String lock, long number) {
        database.createNativeQuery(lock).setParameter("number", number).getSingleResult();
    }

    private static long number(String name) {
        return Long.parseUnsignedLong(
                ContentHash.sha256Hex("mandatewatch.mission " + name).substring(0, 16), 16);
    }
}
