package org.mandatewatch.alert.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.ContentHash;
import org.mandatewatch.contract.DeadlineId;
import org.mandatewatch.contract.MissionId;

/**
 * Names one message owed to one subscriber for one reason. Receivers use it as the idempotency key, so the same message
 * carries the same id through every retry, restart and replay.
 *
 * @param value {@code n-} and a hash
 */
public record NotificationId(String value) implements Comparable<NotificationId> {

    /**
     * The id of a message; equal arguments give an equal id.
     *
     * @param deadline the name under which the deadline was first planned; null when the message is about none
     * @param part the rung, or what else tells messages of one reason apart; empty when nothing does
     * @param revision how often the deadline was recorded to have moved; 0 at first
     */
    public static NotificationId of(
            SubscriptionId subscription,
            MissionId mission,
            String reason,
            @Nullable DeadlineId deadline,
            String part,
            int revision) {
        return new NotificationId(ContentHash.of(
                "n-",
                subscription.value(),
                mission.value(),
                reason,
                deadline == null ? "" : deadline.value(),
                part,
                deadline == null ? "" : Integer.toString(revision)));
    }

    /** The id of the digest of one day in the subscriber's calendar. */
    public static NotificationId digest(SubscriptionId subscription, LocalDate day) {
        return new NotificationId(ContentHash.of("n-", subscription.value(), "digest", day.toString()));
    }

    /**
     * The id of a repetition.
     *
     * @param number 1 for the first; the one that goes over the second channel has the last repetition's plus 1
     */
    public static NotificationId repetition(NotificationId of, int number) {
        return new NotificationId(ContentHash.of("n-", of.value(), "repetition", Integer.toString(number)));
    }

    @Override
    public int compareTo(NotificationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
