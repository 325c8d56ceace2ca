package org.mandatewatch.ingest.messaging;

/** The service stops before a piece of work could be done; it will be done after the next start. */
final class Stopping extends RuntimeException {

    private static final long serialVersionUID = 1;

    Stopping() {
        super("the service stops; what is not done is done after the next start");
    }
}
