package org.mandatewatch.mission.persistence;

import java.sql.SQLException;

/** The database refused or did not answer. */
public final class DatabaseFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    public DatabaseFailure(String message, SQLException cause) {
        super(message + ": " + cause.getMessage(), cause);
    }
}
