package org.mandatewatch.ingest.domain.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Plans the next poll: never sooner than asked, later after each failure, and never all feeds at once. */
public final class PollSchedule {

    /** Polls come up to this share of their pause later, so that feeds registered together drift apart. */
    static final double JITTER = 0.1;

    /** A pause for our own trouble, which most often passes soon. */
    static final Duration OWN_TROUBLE = Duration.ofMinutes(1);

    /** Doubling beyond this is pointless, and would overflow in the end. */
    private static final int MOST_DOUBLINGS = 20;

    private PollSchedule() {}

    /**
     * When to poll again.
     *
     * @param failures polls in a row that had failed before this one
     * @param interval as registered
     * @param now real time
     * @param chance from 0 inclusive to 1 exclusive; decides the jitter
     */
    public static Next after(
            PollOutcome outcome, int failures, Duration interval, PollLimits limits, Instant now, double chance) {
        Duration usual = longer(interval, limits.shortest());
        return switch (outcome) {
            case PollOutcome.Fetched fetched -> in(usual(fetched, usual, limits), 0, now, chance);
            case PollOutcome.NotModified notModified -> in(usual, 0, now, chance);
            case PollOutcome.AskedToWait asked ->
                in(longer(usual, shorter(asked.pause(), limits.longestAsked())), failures, now, chance);
            case PollOutcome.Forbidden forbidden -> in(longer(usual, limits.longest()), 0, now, chance);
            case PollOutcome.Failed failed ->
                in(doubled(usual, failures + 1, limits.longest()), failures + 1, now, chance);
            case PollOutcome.Gone gone -> new Next(Optional.empty(), failures);
            case PollOutcome.Postponed postponed -> in(shorter(usual, OWN_TROUBLE), failures, now, chance);
        };
    }

    /** A feed may ask to be polled more rarely, and not to be forgotten. What was left over is fetched without delay. */
    private static Duration usual(PollOutcome.Fetched fetched, Duration usual, PollLimits limits) {
        return fetched.complete()
                ? longer(usual, shorter(fetched.hint().orElse(Duration.ZERO), limits.longest()))
                : limits.shortest();
    }

    private static Duration doubled(Duration usual, int times, Duration longest) {
        Duration grown = usual.multipliedBy(1L << Math.min(times, MOST_DOUBLINGS));
        return longer(usual, shorter(grown, longest));
    }

    private static Next in(Duration pause, int failures, Instant now, double chance) {
        long jitter = (long) (pause.toMillis() * JITTER * chance);
        return new Next(Optional.of(now.plus(pause).plusMillis(jitter)), failures);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /**
     * The plan.
     *
     * @param at real time; empty when the feed is not polled any more
     * @param failures polls in a row that have failed by now
     */
    public record Next(Optional<Instant> at, int failures) {}
}
