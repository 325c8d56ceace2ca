package org.mandatewatch.ingest.domain.reextraction;

/** Where a re-extraction stands. */
public enum State {
    /** Nobody works on it yet. */
    QUEUED,
    RUNNING,
    DONE,
    /** It met something that trying again does not cure. */
    FAILED,
    CANCELLED;

    /** Whether it is still to be finished. */
    public boolean isOpen() {
        return this == QUEUED || this == RUNNING;
    }
}
