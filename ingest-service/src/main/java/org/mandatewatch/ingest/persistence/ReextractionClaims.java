package org.mandatewatch.ingest.persistence;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.reextraction.Progress;
import org.mandatewatch.ingest.domain.reextraction.Reextraction;
import org.mandatewatch.ingest.domain.reextraction.State;

/**
 * Gives the open re-extraction to one process among any number of them. A claim holds until its lease ends; saving
 * extends it. Every method makes its own transaction.
 */
@ApplicationScoped
public class ReextractionClaims {

    private static final String CLAIM = """
            UPDATE {h-schema}reextraction
            SET state = 'running', claim = :claim, lease_until = :leaseUntil, started_at = COALESCE(started_at, :now)
            WHERE id = (
                SELECT id FROM {h-schema}reextraction
                WHERE state IN ('queued', 'running')
                  AND (claim IS NULL OR claim = :claim OR lease_until <= :realNow)
                LIMIT 1
                FOR UPDATE SKIP LOCKED)
            RETURNING *""";

    private static final String SAVE = """
            UPDATE {h-schema}reextraction
            SET progress = CAST(:progress AS jsonb), extractor = :extractor, last_error = NULL,
                lease_until = :leaseUntil
            WHERE id = :id AND claim = :claim AND state = 'running'""";

    private static final String NOTE = """
            UPDATE {h-schema}reextraction SET last_error = :lastError
            WHERE id = :id AND claim = :claim AND state = 'running'""";

    private static final String FINISH = """
            UPDATE {h-schema}reextraction
            SET state = :state, finished_at = :now, last_error = :lastError, claim = NULL, lease_until = NULL
            WHERE id = :id AND claim = :claim AND state = 'running'""";

    private static final String RELEASE = """
            UPDATE {h-schema}reextraction SET claim = NULL, lease_until = NULL WHERE claim = :claim""";

    /**
     * Claims what nobody works on.
     *
     * @param claim names this process; what it has claimed already it gets again
     * @param now domain time
     * @param realNow real time
     * @param leaseUntil real time after which another process may take it over
     */
    public Optional<Reextraction> claim(String claim, Instant now, Instant realNow, Instant leaseUntil) {
        return ArchiveTransactions.call(() -> Panache.getEntityManager(ReextractionRow.class)
                .unwrap(Session.class)
                .createNativeQuery(CLAIM, ReextractionRow.class)
                .setParameter("claim", claim)
                .setParameter("now", now)
                .setParameter("realNow", realNow)
                .setParameter("leaseUntil", leaseUntil)
                .getResultStream()
                .findFirst()
                .map(ReextractionRow::toReextraction));
    }

    /**
     * Saves how far it is, and that all is well.
     *
     * @param extractor what reads
     * @return false when it was cancelled, or taken over by another process
     */
    public boolean save(String id, String claim, Progress progress, String extractor, Instant leaseUntil) {
        return ArchiveTransactions.call(() -> Reextractions.mutation(SAVE)
                        .setParameter("id", id, String.class)
                        .setParameter("claim", claim, String.class)
                        .setParameter("progress", ReextractionRow.write(progress), String.class)
                        .setParameter("extractor", extractor, String.class)
                        .setParameter("leaseUntil", leaseUntil, Instant.class)
                        .executeUpdate()
                > 0);
    }

    /** Remembers what keeps it from going on, in words. */
    public void note(String id, String claim, String lastError) {
        ArchiveTransactions.call(() -> Reextractions.mutation(NOTE)
                .setParameter("id", id, String.class)
                .setParameter("claim", claim, String.class)
                .setParameter("lastError", lastError, String.class)
                .executeUpdate());
    }

    /** Ends it; nothing happens when it was cancelled or taken over. */
    public void finish(String id, String claim, State state, @Nullable String lastError, Instant now) {
        ArchiveTransactions.call(() -> Reextractions.mutation(FINISH)
                .setParameter("id", id, String.class)
                .setParameter("claim", claim, String.class)
                .setParameter("state", ReextractionRow.name(state), String.class)
                .setParameter("lastError", lastError, String.class)
                .setParameter("now", now, Instant.class)
                .executeUpdate());
    }

    /** Gives up what this process has claimed, so that nobody has to wait for the lease to end. */
    public void release(String claim) {
        ArchiveTransactions.call(() -> Reextractions.mutation(RELEASE)
                .setParameter("claim", claim, String.class)
                .executeUpdate());
    }
}
