package org.mandatewatch.alert.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.MissionId;
import org.mandatewatch.contract.state.SourceQuote;

/**
 * One message owed to one subscriber.
 *
 * @param reason name of the reason, such as {@code deadline-approaching}
 * @param deadline null when the message is about none
 * @param rung text of the rung; null when it is none
 * @param revision of the deadline; 0 when there is none
 * @param dueAt in domain time, never inside quiet hours
 * @param day the day it counts to, in the deciding body's calendar; null when it counts to none
 * @param daysLeft calendar days, in the subscriber's zone, from the day the message speaks on to {@code day}
 * @param title one line
 * @param text several lines, for people
 * @param evidence up to three quotes
 * @param basedOn facts it rests on
 * @param digest the subscriber's day whose digest carries it; null when it goes out by itself
 */
public record PlannedNotification(
        NotificationId id,
        SubscriptionId subscription,
        MissionId mission,
        String reason,
        @Nullable DeadlineRef deadline,
        @Nullable String rung,
        int revision,
        Instant dueAt,
        @Nullable LocalDate day,
        @Nullable Integer daysLeft,
        String title,
        String text,
        List<SourceQuote> evidence,
        Set<FactId> basedOn,
        @Nullable LocalDate digest) {

    public PlannedNotification {
        evidence = List.copyOf(evidence);
        basedOn = Set.copyOf(basedOn);
    }
}
