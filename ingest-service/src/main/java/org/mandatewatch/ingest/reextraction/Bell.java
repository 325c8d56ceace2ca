package org.mandatewatch.ingest.reextraction;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes a sleeper early; a ring while nobody sleeps is kept for the next one. */
final class Bell {

    private final Semaphore rings = new Semaphore(0);
    private volatile boolean closed;

    void ring() {
        rings.release();
    }

    /** Nobody sleeps from now on. */
    void close() {
        closed = true;
        ring();
    }

    boolean isOpen() {
        return !closed;
    }

    /** Sleeps until a ring, the closing, or the end of {@code longest} of real time. */
    void await(Duration longest) {
        try {
            if (!closed && rings.tryAcquire(longest.toNanos(), TimeUnit.NANOSECONDS)) {
                rings.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }
}
