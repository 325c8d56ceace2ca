package org.mandatewatch.ingest.domain.feed;

import java.time.Duration;

/**
 * How often and how rarely feeds are polled, whatever anybody asks for.
 *
 * @param shortest from one poll of a feed to the next
 * @param longest that failures, hints and robots.txt can put a poll off
 * @param longestAsked that a server's Retry-After can
 */
public record PollLimits(Duration shortest, Duration longest, Duration longestAsked) {}
