package org.mandatewatch.ingest.reextraction;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import org.mandatewatch.common.clock.DomainClock;
import org.mandatewatch.common.kafka.NotAcknowledged;
import org.mandatewatch.ingest.config.IngestConfig;
import org.mandatewatch.ingest.domain.extract.FactExtractor;
import org.mandatewatch.ingest.domain.reextraction.Progress;
import org.mandatewatch.ingest.domain.reextraction.Reextraction;
import org.mandatewatch.ingest.domain.reextraction.State;
import org.mandatewatch.ingest.messaging.ArticleReplay;
import org.mandatewatch.ingest.messaging.ArticleReplays;
import org.mandatewatch.ingest.persistence.ArchiveUnavailable;
import org.mandatewatch.ingest.persistence.ReextractionClaims;

/**
 * Does what was ordered, batch by batch. How far it is is saved after each, so that whoever goes on after an outage or a
 * crash repeats one batch at most; repeating tells nothing new.
 */
final class Worker implements Runnable {

    private static final Logger LOG = Logger.getLogger(Worker.class);

    /** Few enough that live reading never waits long for its turn. */
    private static final int LARGEST_BATCH = 20;

    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(1);

    private final ReextractionClaims claims;
    private final ArticleReplays replays;
    private final BatchReading reading;
    private final IngestConfig.Reextraction config;
    private final DomainClock clock;
    private final Bell bell = new Bell();
    /** Names this process among all replicas. */
    private final String me = UUID.randomUUID().toString();

    Worker(
            ReextractionClaims claims,
            ArticleReplays replays,
            BatchReading reading,
            IngestConfig.Reextraction config,
            DomainClock clock) {
        this.claims = claims;
        this.replays = replays;
        this.reading = reading;
        this.config = config;
        this.clock = clock;
    }

    /** There may be something to do. */
    void wake() {
        bell.ring();
    }

    /** Ends after the batch that is under way; another replica may go on at once. */
    void stop() {
        bell.close();
    }

    @Override
    public void run() {
        while (bell.isOpen()) {
            try {
                if (!claimAndWork()) {
                    bell.await(config.poll());
                }
            } catch (RuntimeException e) {
                // One line each second is enough to see an outage by.
                LOG.warnf("re-extraction waits, trying again: %s", e.getMessage());
                bell.await(AFTER_TROUBLE);
            } catch (Throwable e) {
                // A worker that ends in silence would leave every order open until the next start.
                LOG.error("re-extraction met an error, trying again", e);
                bell.await(AFTER_TROUBLE);
            }
        }
    }

    private boolean claimAndWork() {
        var realNow = clock.realNow();
        Optional<Reextraction> claimed = claims.claim(me, clock.now(), realNow, realNow.plus(config.lease()));
        claimed.ifPresent(this::work);
        return claimed.isPresent();
    }

    private void work(Reextraction order) {
        try {
            replay(order);
        } catch (ArchiveUnavailable | NotAcknowledged | KafkaException outage) {
            claims.note(order.id(), me, String.valueOf(outage.getMessage()));
            throw outage;
        } catch (RuntimeException fault) {
            if (!bell.isOpen()) {
                // What it leans on may be closed already: another replica goes on when the lease ends.
                throw fault;
            }
            LOG.errorf(fault, "re-extraction %s failed", order.id());
            claims.finish(order.id(), me, State.FAILED, fault.toString(), clock.now());
        }
    }

    private void replay(Reextraction order) {
        try (ArticleReplay replay = replays.open(Math.min(LARGEST_BATCH, config.articlesPerSecond()))) {
            Progress progress = beginning(order, replay);
            replay.seek(progress.stretches());
            while (claims.save(
                    order.id(),
                    me,
                    progress,
                    FactExtractor.NAME,
                    clock.realNow().plus(config.lease()))) {
                if (progress.reachedEnd()) {
                    claims.finish(order.id(), me, State.DONE, null, clock.now());
                    LOG.infof("re-extraction %s is done: %s", order.id(), progress.tally());
                    return;
                }
                if (!bell.isOpen()) {
                    claims.release(me);
                    return;
                }
                progress = next(order, replay, progress);
            }
            LOG.infof("re-extraction %s was cancelled, or another replica goes on with it", order.id());
        }
    }

    /** Where it was left; from the start when another version of the extractor had begun it. */
    private static Progress beginning(Reextraction order, ArticleReplay replay) {
        Progress saved = FactExtractor.NAME.equals(order.extractor()) ? order.progress() : Progress.NONE;
        return saved.hasStarted() ? saved : saved.at(replay.wholeTopic());
    }

    private Progress next(Reextraction order, ArticleReplay replay, Progress progress) {
        long began = System.nanoTime();
        ArticleReplay.Batch batch = replay.next();
        Progress after = reading.read(batch.records(), order, progress).at(batch.after());
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        Duration owed = Duration.ofSeconds(batch.records().size()).dividedBy(config.articlesPerSecond());
        if (owed.compareTo(took) > 0) {
            bell.await(owed.minus(took));
        }
        return after;
    }
}
