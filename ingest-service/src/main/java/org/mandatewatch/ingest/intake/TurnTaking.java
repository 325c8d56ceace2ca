package org.mandatewatch.ingest.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mandatewatch.contract.ArticleId;
import org.mandatewatch.ingest.config.IngestConfig;

/**
 * Lets one caller at a time take a given text in, so that of two equal posts at one moment the second hears that it is
 * known. Other replicas are not waited for: between them two records may be written, which say the same.
 */
@ApplicationScoped
public class TurnTaking {

    /** Few texts share a lock, and few locks stand idle. */
    private static final int LOCKS = 256;

    private final Duration patience;

    private final Lock[] locks =
            Stream.generate(ReentrantLock::new).limit(LOCKS).toArray(Lock[]::new);

    TurnTaking(IngestConfig config) {
        this.patience = config.publishTimeout();
    }

    /**
     * Does the work when it is this text's turn.
     *
     * @throws ArticleBusy when its turn does not come within {@code mandatewatch.ingest.publish-timeout}
     */
    <T> T take(ArticleId id, Supplier<T> work) {
        Lock lock = locks[Math.floorMod(id.hashCode(), LOCKS)];
        acquire(lock);
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    private void acquire(Lock lock) {
        try {
            if (!lock.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new ArticleBusy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ArticleBusy();
        }
    }
}
