package org.mandatewatch.alert.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message that would have been owed and makes no sense.
 *
 * @param rung null when it is about the whole deadline
 * @param dueAt when it would have been due, in domain time
 * @param why one sentence for people
 */
public record Dropped(
        NotificationId id,
        String reason,
        @Nullable DeadlineRef deadline,
        @Nullable String rung,
        int revision,
        Instant dueAt,
        String title,
        String why) {}
