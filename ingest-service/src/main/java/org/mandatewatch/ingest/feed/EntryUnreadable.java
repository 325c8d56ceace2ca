package org.mandatewatch.ingest.feed;

/** Neither an entry's page nor the entry itself holds an article; the message says why, for people. */
final class EntryUnreadable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final boolean passing;

    /** @param passing true when the page's server merely fails for the moment */
    EntryUnreadable(String message, boolean passing) {
        super(message);
        this.passing = passing;
    }

    boolean isPassing() {
        return passing;
    }
}
