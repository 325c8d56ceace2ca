package org.mandatewatch.ingest.text;

/** Bytes that are no text in the character set they claim; the message says which and where, for people. */
public final class UndecodableBody extends RuntimeException {

    private static final long serialVersionUID = 1;

    UndecodableBody(String message) {
        super(message);
    }
}
