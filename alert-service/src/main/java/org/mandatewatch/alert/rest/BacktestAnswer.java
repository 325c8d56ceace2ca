package org.mandatewatch.alert.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.alert.domain.DeadlineRef;
import org.mandatewatch.alert.domain.Dropped;
import org.mandatewatch.alert.domain.PlannedNotification;

/**
 * What a subscription would have been sent.
 *
 * @param from first day, in {@code timeZone}
 * @param to last day, inclusive
 * @param items in the order in which they would have gone out
 * @param heldBack what would have fallen due and made no sense, with the reason
 * @param knownSince by mission: since when, in domain time, it is known what was known; missions without history are left
 *     out
 * @param warnings what the answer does not cover
 */
record BacktestAnswer(
        LocalDate from,
        LocalDate to,
        String timeZone,
        List<Item> items,
        List<HeldBack> heldBack,
        Map<String, Instant> knownSince,
        List<Warning> warnings) {

    /**
     * One notification.
     *
     * @param dueAt domain time
     * @param daysLeft null when it counts to no day
     */
    record Item(
            String mission,
            String reason,
            @Nullable DeadlineRef deadline,
            @Nullable String rung,
            Instant dueAt,
            @Nullable Integer daysLeft,
            String title,
            String text) {

        static Item of(PlannedNotification sent) {
            return new Item(
                    sent.mission().value(),
                    sent.reason(),
                    sent.deadline(),
                    sent.rung(),
                    sent.dueAt(),
                    sent.daysLeft(),
                    sent.title(),
                    sent.text());
        }
    }

    /** One that would have been held back. */
    record HeldBack(
            String reason,
            @Nullable DeadlineRef deadline,
            @Nullable String rung,
            Instant dueAt,
            String title,
            String why) {

        static HeldBack of(Dropped dropped) {
            return new HeldBack(
                    dropped.reason(),
                    dropped.deadline(),
                    dropped.rung(),
                    dropped.dueAt(),
                    dropped.title(),
                    dropped.why());
        }
    }

    /**
     * @param code {@code history-begins-later}, {@code nothing-known} or {@code cut-off}
     */
    record Warning(String code, String message) {}
}
