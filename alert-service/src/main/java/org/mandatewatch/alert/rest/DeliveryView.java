package org.mandatewatch.alert.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.alert.persistence.AttemptRow;
import org.mandatewatch.alert.persistence.NotificationRow;
import org.mandatewatch.alert.persistence.NotificationStatus;

/**
 * One line of the delivery log.
 *
 * @param why it was cancelled, dropped or given up, or is tried again
 * @param nextAttemptAt real time; null unless it is being tried again
 * @param sentAt real time; null until it was sent
 * @param acknowledgedAt domain time; null until somebody did
 */
record DeliveryView(
        @JsonUnwrapped PreviewItem item,
        NotificationStatus status,
        @Nullable String why,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant sentAt,
        @Nullable Instant acknowledgedAt,
        List<Attempt> attempts) {

    /**
     * One try.
     *
     * @param at real time at which it ended
     * @param outcome {@code delivered} or {@code failed}
     * @param status HTTP status, where there is one
     */
    record Attempt(
            int number,
            Instant at,
            String outcome,
            @Nullable Integer status,
            String detail,
            long tookMillis) {

        static Attempt of(AttemptRow row) {
            return new Attempt(row.number, row.at, row.outcome, row.status, row.detail, row.tookMillis);
        }
    }

    static DeliveryView of(NotificationRow row, List<AttemptRow> attempts) {
        boolean waiting = row.status() == NotificationStatus.PENDING && row.attempts > 0;
        return new DeliveryView(
                PreviewItem.of(row),
                row.status(),
                row.why,
                waiting ? row.readyAt : null,
                row.sentAt,
                row.acknowledgedAt,
                attempts.stream().map(Attempt::of).toList());
    }
}
