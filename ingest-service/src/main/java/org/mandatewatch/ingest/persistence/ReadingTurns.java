package org.mandatewatch.ingest.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;

/**
 * Keeps readings apart, across all replicas. First readings go side by side, because they tell the same whoever comes
 * first. A second reading compares with what was told before, so while it goes on nobody else may tell anything.
 *
 * <p>The lock is PostgreSQL's own and ends with its transaction, or with the process that held it.
 */
@ApplicationScoped
public class ReadingTurns {

    /** Of all advisory locks in the database, those of this service; and among these, the first. */
    private static final String KEY = "(hashtext('mandatewatch.ingest'), 1)";

    private static final String BESIDE = "SELECT pg_advisory_xact_lock_shared" + KEY;
    private static final String ALONE = "SELECT pg_advisory_xact_lock" + KEY;

    /** A holder whose machine vanished would keep all others waiting for as long as TCP takes to notice. */
    private static final String GIVE_UP = "SET LOCAL idle_in_transaction_session_timeout = '60s'";

    private final AgroalDataSource database;

    ReadingTurns(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * Works beside others who do the same, but beside nobody who works {@link #alone}.
     *
     * @throws ArchiveUnavailable when the database cannot be used now; the work may be done and is to be repeated
     */
    public <T> T beside(Supplier<T> work) {
        return holding(BESIDE, work);
    }

    /**
     * Works while nobody else does.
     *
     * @throws ArchiveUnavailable when the database cannot be used now; the work may be done and is to be repeated
     */
    public <T> T alone(Supplier<T> work) {
        return holding(ALONE, work);
    }

    private <T> T holding(String lock, Supplier<T> work) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute(GIVE_UP);
                statement.execute(lock);
                return work.get();
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new ArchiveUnavailable(e);
        }
    }
}
