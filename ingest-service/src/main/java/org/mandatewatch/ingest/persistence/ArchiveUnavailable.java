package org.mandatewatch.ingest.persistence;

/** The database cannot be used now; the same call may succeed later. */
public final class ArchiveUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    ArchiveUnavailable(Throwable cause) {
        super("the database cannot be used: " + cause.getMessage(), cause);
    }
}
