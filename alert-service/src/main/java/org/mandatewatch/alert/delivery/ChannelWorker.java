package org.mandatewatch.alert.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.mandatewatch.alert.config.DeliveryConfig;
import org.mandatewatch.alert.persistence.Claims;
import org.mandatewatch.alert.persistence.Claims.Claimed;
import org.mandatewatch.common.clock.DomainClock;

/**
 * Sends what falls due on one channel. Each channel has its own worker, so that a stalled one holds up no other; each
 * subscription's messages go out in the order in which they fall due.
 */
final class ChannelWorker implements Runnable {

    private static final Logger LOG = Logger.getLogger(ChannelWorker.class);
    private static final int BATCH = 200;
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(1);

    private final DeliveryChannel channel;
    private final Claims claims;
    private final LastMoment lastMoment;
    private final DeliveryLog log;
    private final DeliveryConfig config;
    private final DomainClock clock;
    private final MeterRegistry meters;
    private final ExecutorService senders;
    private final Semaphore free;
    private final RateLimit rate;
    private final Bell bell = new Bell();

    ChannelWorker(
            DeliveryChannel channel,
            Claims claims,
            LastMoment lastMoment,
            DeliveryLog log,
            DeliveryConfig config,
            DomainClock clock,
            MeterRegistry meters,
            ExecutorService senders) {
        this.channel = channel;
        this.claims = claims;
        this.lastMoment = lastMoment;
        this.log = log;
        this.config = config;
        this.clock = clock;
        this.meters = meters;
        this.senders = senders;
        this.free = new Semaphore(config.inFlight());
        this.rate = new RateLimit(config.perSecond().getOrDefault(channel.type(), Integer.MAX_VALUE), System::nanoTime);
    }

    /** Something may have fallen due. */
    void wake() {
        bell.ring();
    }

    void stop() {
        bell.close();
    }

    @Override
    public void run() {
        while (bell.isOpen()) {
            try {
                if (!claimAndSend()) {
                    bell.await(untilNext());
                }
            } catch (RuntimeException e) {
                // One line each second is enough to see an outage by.
                LOG.warnf("%s: due notifications cannot be claimed now, trying again: %s", channel.type(), e);
                bell.await(AFTER_TROUBLE);
            }
        }
    }

    private boolean claimAndSend() {
        int room = Math.min(BATCH, Math.min(free.availablePermits(), rate.available()));
        if (room == 0) {
            return false;
        }
        Instant realNow = clock.realNow();
        String token = UUID.randomUUID().toString();
        List<Claimed> claimed = QuarkusTransaction.requiringNew()
                .call(() ->
                        claims.claim(channel.type(), clock.now(), realNow, realNow.plus(config.lease()), token, room));
        rate.take(claimed.size());
        Map<String, List<Claimed>> bySubscription = claimed.stream()
                .collect(Collectors.groupingBy(Claimed::subscription, LinkedHashMap::new, Collectors.toList()));
        bySubscription.values().forEach(this::submit);
        return !claimed.isEmpty();
    }

    private void submit(List<Claimed> inOrder) {
        free.acquireUninterruptibly(inOrder.size());
        try {
            senders.execute(() -> {
                try {
                    inOrder.forEach(this::send);
                } finally {
                    free.release(inOrder.size());
                    bell.ring();
                }
            });
        } catch (RejectedExecutionException e) {
            free.release(inOrder.size());
            QuarkusTransaction.requiringNew().run(() -> claims.release(inOrder, clock.realNow()));
        }
    }

    private void send(Claimed claimed) {
        try {
            if (!bell.isOpen()) {
                QuarkusTransaction.requiringNew().run(() -> claims.release(List.of(claimed), clock.realNow()));
                return;
            }
            Optional<LastMoment.Go> go = QuarkusTransaction.requiringNew().call(() -> lastMoment.check(claimed));
            go.ifPresent(checked -> deliver(claimed, checked));
        } catch (RuntimeException e) {
            // Its lease ends, and then somebody claims it again.
            LOG.warnf(e, "%s: %s could not be sent now", channel.type(), claimed.notification());
        }
    }

    private void deliver(Claimed claimed, LastMoment.Go go) {
        Instant begun = clock.realNow();
        Outcome outcome = attempt(go.delivery());
        Duration took = Duration.between(begun, clock.realNow());
        meters.counter(
                        "mandatewatch.deliveries",
                        "channel",
                        channel.type(),
                        "outcome",
                        outcome instanceof Outcome.Delivered ? "delivered" : "failed")
                .increment();
        // The receiver may have it: forgetting that would send it twice, so the log is written until it is.
        while (true) {
            try {
                QuarkusTransaction.requiringNew().run(() -> log.record(claimed, go.stateVersion(), outcome, took));
                return;
            } catch (RuntimeException e) {
                LOG.warnf("the outcome of %s cannot be written now, trying again: %s", claimed.notification(), e);
                if (!bell.await(AFTER_TROUBLE)) {
                    throw e;
                }
            }
        }
    }

    private Outcome attempt(Delivery delivery) {
        try {
            return channel.send(delivery);
        } catch (RuntimeException e) {
            // Not its message: that may quote an address, which for some channels is a password.
            LOG.warnf(
                    "%s: a message could not be made or sent: %s",
                    channel.type(), e.getClass().getName());
            return new Outcome.Failed(
                    null, "it could not be sent: " + e.getClass().getSimpleName(), null);
        }
    }

    private Duration untilNext() {
        Duration longest = clock.speed() > 1 ? config.poll().dividedBy(5) : config.poll();
        Duration slowed = rate.untilNext();
        if (!slowed.isZero()) {
            return slowed.compareTo(longest) < 0 ? slowed : longest;
        }
        Instant now = clock.now();
        return QuarkusTransaction.requiringNew()
                .call(() -> claims.nextDue(channel.type(), now))
                .map(due -> clock.toReal(Duration.between(now, due)).plusMillis(1))
                .filter(wait -> wait.compareTo(longest) < 0)
                .orElse(longest);
    }
}
