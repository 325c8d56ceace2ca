package org.mandatewatch.ingest.feed;

/** What a server sent is no feed that could be read; the message says why, for people. */
final class NoFeed extends RuntimeException {

    private static final long serialVersionUID = 1;

    NoFeed(String message) {
        super(message);
    }
}
