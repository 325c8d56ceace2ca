package org.mandatewatch.alert.delivery;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Wakes a sleeper early; a ring while nobody sleeps is kept for the next one. */
final class Bell {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition rung = lock.newCondition();
    private boolean ringing;
    private boolean closed;

    void ring() {
        lock.lock();
        try {
            ringing = true;
            rung.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            rung.signalAll();
        } finally {
            lock.unlock();
        }
    }

    boolean isOpen() {
        lock.lock();
        try {
            return !closed;
        } finally {
            lock.unlock();
        }
    }

    /** Sleeps until a ring, the closing, or the end of {@code longest} of real time; answers whether it is open. */
    boolean await(Duration longest) {
        lock.lock();
        try {
            long left = longest.toNanos();
            while (!ringing && !closed && left > 0) {
                left = rung.awaitNanos(left);
            }
            ringing = false;
            return !closed;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
            return false;
        } finally {
            lock.unlock();
        }
    }
}
