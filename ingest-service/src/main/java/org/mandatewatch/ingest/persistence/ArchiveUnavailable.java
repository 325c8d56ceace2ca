package org.mandatewatch.ingest.persistence;

import org.mandatewatch.common.kafka.Unavailable;

/** The database cannot be used now; the same call may succeed later. */
public final class ArchiveUnavailable extends Unavailable {

    private static final long serialVersionUID = 1;

    ArchiveUnavailable(Throwable cause) {
        super("the database cannot be used: " + cause.getMessage(), cause);
    }
}
