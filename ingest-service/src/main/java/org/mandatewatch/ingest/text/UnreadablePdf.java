package org.mandatewatch.ingest.text;

/** A PDF whose text cannot be had; the message says why and what to do about it, for people. */
public final class UnreadablePdf extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnreadablePdf(String message) {
        super(message);
    }
}
