package org.mandatewatch.ingest.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** Runs database work and tells an outage from data that no database would take. */
final class ArchiveTransactions {

    private ArchiveTransactions() {}

    /**
     * Runs work in the caller's transaction, or in one of its own.
     *
     * @throws ArchiveUnavailable when the database cannot be used now
     * @throws UnstorableArticle when it can, and refuses the data
     */
    static <T> T call(Callable<T> work) {
        try {
            return QuarkusTransaction.joiningExisting().call(work);
        } catch (ArchiveUnavailable | UnstorableArticle e) {
            throw e;
        } catch (RuntimeException e) {
            throw translate(e);
        }
    }

    private static RuntimeException translate(RuntimeException failure) {
        List<Throwable> causes = Stream.<Throwable>iterate(failure, e -> e != null, Throwable::getCause)
                .limit(20)
                .toList();
        boolean refused = causes.stream().anyMatch(ArchiveTransactions::isRefusal);
        boolean outage = causes.stream()
                .anyMatch(e -> e instanceof SQLException
                        || e instanceof PersistenceException
                        || e instanceof QuarkusTransactionException);
        return refused ? new UnstorableArticle(failure) : outage ? new ArchiveUnavailable(failure) : failure;
    }

    /** Classes of SQLSTATE: 22 is bad data, 23 a broken constraint, 54 a limit of the program exceeded. */
    private static boolean isRefusal(Throwable failure) {
        return failure instanceof SQLException sql
                && sql.getSQLState() != null
                && sql.getSQLState().matches("(22|23|54)...");
    }
}
