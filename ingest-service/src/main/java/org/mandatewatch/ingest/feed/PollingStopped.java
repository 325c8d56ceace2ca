package org.mandatewatch.ingest.feed;

/** The service stops in the middle of a poll; what is not done is done after the next start. */
final class PollingStopped extends RuntimeException {

    private static final long serialVersionUID = 1;

    PollingStopped() {
        super("the service stopped in the middle of the poll");
    }
}
