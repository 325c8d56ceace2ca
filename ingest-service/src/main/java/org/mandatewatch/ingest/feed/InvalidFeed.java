package org.mandatewatch.ingest.feed;

/** A feed cannot be registered as it is described; the message says why, for people, after the field's name. */
public final class InvalidFeed extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String field;

    InvalidFeed(String field, String message) {
        super(message);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
