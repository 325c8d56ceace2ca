package org.mandatewatch.local.stack;

import java.util.Locale;

/** The three services, in the order in which an article passes through them. */
public enum Service {
    INGEST,
    MISSION,
    ALERT;

    /** {@code ingest}, {@code mission} or {@code alert}: also its database role, schema and log file. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Folder of the Maven module. */
    public String module() {
        return id() + "-service";
    }
}
