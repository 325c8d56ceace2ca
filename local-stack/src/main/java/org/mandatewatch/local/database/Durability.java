package org.mandatewatch.local.database;

/** What a commit is worth when the machine loses power. */
public enum Durability {
    /** A committed transaction is on disk. */
    SAFE("on"),
    /** Faster; a crash of the machine (not of the server process) may lose or corrupt everything. For tests. */
    FAST("off");

    private final String setting;

    Durability(String setting) {
        this.setting = setting;
    }

    /** Value for PostgreSQL's {@code fsync}, {@code synchronous_commit} and {@code full_page_writes}. */
    String setting() {
        return setting;
    }
}
