package org.mandatewatch.ingest.feed;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.mandatewatch.common.clock.DomainClock;
import org.mandatewatch.ingest.config.FeedsConfig;
import org.mandatewatch.ingest.domain.feed.PollLimits;
import org.mandatewatch.ingest.domain.feed.PollOutcome;
import org.mandatewatch.ingest.domain.feed.PollSchedule;
import org.mandatewatch.ingest.persistence.ArchiveUnavailable;
import org.mandatewatch.ingest.persistence.FeedClaims;
import org.mandatewatch.ingest.persistence.FeedClaims.Claim;

/** Polls what is due, from start to stop, with a few workers; any number of processes may do so side by side. */
@ApplicationScoped
public class FeedPoller {

    private static final Logger LOG = Logger.getLogger(FeedPoller.class);

    /** A server may ask for more patience than a failing one is shown, and not be lost for ever. */
    private static final Duration LONGEST_ASKED = Duration.ofDays(7);

    private final FeedClaims claims;
    private final FeedPoll poll;
    private final FeedsConfig config;
    private final PollLimits limits;
    private final DomainClock clock;
    private final MeterRegistry meters;
    private final Semaphore bell = new Semaphore(0);
    private final List<Thread> workers = new ArrayList<>();
    private volatile boolean stopping;

    FeedPoller(FeedClaims claims, FeedPoll poll, FeedsConfig config, DomainClock clock, MeterRegistry meters) {
        this.claims = claims;
        this.poll = poll;
        this.config = config;
        this.limits = new PollLimits(config.minInterval(), config.maxPause(), LONGEST_ASKED);
        this.clock = clock;
        this.meters = meters;
    }

    void start(@Observes StartupEvent event) {
        if (!config.enabled()) {
            LOG.info("feeds are not polled here (mandatewatch.ingest.feeds.enabled=false)");
            return;
        }
        for (int i = 0; i < config.workers(); i++) {
            workers.add(Thread.ofPlatform().name("feed-poller-" + i).daemon().start(this::work));
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        bell.release(workers.size());
        for (Thread worker : workers) {
            worker.join(TimeUnit.SECONDS.toMillis(5));
        }
    }

    /** A feed may have become due. */
    public void wake() {
        bell.release();
    }

    /** Polls the feed that is due longest; false when none is. */
    boolean pollNext() {
        Instant now = clock.realNow();
        Optional<Claim> claim =
                claims.claim(now, now.plus(config.lease()), UUID.randomUUID().toString());
        claim.ifPresent(this::pollAndPlan);
        return claim.isPresent();
    }

    private void work() {
        while (!stopping) {
            try {
                while (!stopping && pollNext()) {
                    LOG.trace("looking for the next feed that is due");
                }
            } catch (ArchiveUnavailable e) {
                LOG.warnf("feeds wait for the database: %s", e.getMessage());
            } catch (Throwable e) {
                // Errors as well: a worker that ends in silence leaves feeds unpolled until the next start.
                LOG.error("a poll failed; its feed is free again when its lease ends", e);
            }
            rest();
        }
    }

    private void pollAndPlan(Claim claim) {
        Timer.Sample timer = Timer.start(meters);
        try {
            FeedPoll.Ended ended = poll.run(claim);
            PollOutcome outcome = ended.outcome();
            Instant now = clock.realNow();
            PollSchedule.Next next = PollSchedule.after(
                    outcome,
                    claim.state().failures(),
                    claim.feed().interval(),
                    limits,
                    now,
                    ThreadLocalRandom.current().nextDouble());
            claims.finish(claim, outcome, next, ended.validators(), now);
            tell(claim, outcome, next);
            timer.stop(meters.timer("mandatewatch.feed.polls", "outcome", outcome.word()));
        } catch (FeedClaims.Lost e) {
            LOG.warnf(
                    "feed %s: %s; another poller goes on with it, or it was removed",
                    claim.feed().id(), e.getMessage());
            timer.stop(meters.timer("mandatewatch.feed.polls", "outcome", "lost"));
        }
    }

    private static void tell(Claim claim, PollOutcome outcome, PollSchedule.Next next) {
        String line = "feed %s %s: %s%s, %s"
                .formatted(
                        claim.feed().id(),
                        claim.feed().shownUrl(),
                        outcome.word(),
                        outcome.trouble().map(why -> " (" + why + ")").orElse(""),
                        next.at().map(at -> "next poll at " + at).orElse("not polled any more"));
        if (outcome.trouble().isPresent()) {
            LOG.warn(line);
        } else {
            LOG.debug(line);
        }
    }

    private void rest() {
        try {
            if (bell.tryAcquire(config.tick().toMillis(), TimeUnit.MILLISECONDS)) {
                bell.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }
}
