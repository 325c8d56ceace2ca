package org.mandatewatch.ingest.intake;

/** A page could not be had by its URL; the message says why, for people. */
public final class PageNotFetched extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    public PageNotFetched(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Who has to do something about it. */
    public enum Reason {
        /** The URL may not be called. */
        REFUSED,
        /** The site's robots.txt does not want it read. */
        FORBIDDEN,
        /** The page is there and is no article that could be read. */
        UNSUITABLE,
        /** The page's server fails. */
        UNREACHABLE
    }
}
