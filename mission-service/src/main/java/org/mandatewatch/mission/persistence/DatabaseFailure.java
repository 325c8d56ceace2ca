package org.mandatewatch.mission.persistence;

import java.sql.SQLException;

/** The database refused or did not answer. */
public final class DatabaseFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    public DatabaseFailure(String message, SQLException cause) {
        super(message + ": " + cause.getMessage(), cause);
    }

    /**
     * True when the failure lies with the database being away or overloaded, so that the same work may succeed later;
     * false when it lies with the work itself.
     */
    public static boolean isOutage(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                String state = sql.getSQLState();
                // 22: the data does not fit its type; 23: it breaks a constraint; 42: the statement is wrong.
                return state == null || !(state.startsWith("22") || state.startsWith("23") || state.startsWith("42"));
            }
        }
        return false;
    }
}
