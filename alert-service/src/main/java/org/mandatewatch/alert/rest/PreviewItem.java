package org.mandatewatch.alert.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.alert.persistence.NotificationRow;

/**
 * What will be sent when.
 *
 * @param deadline id, kind and window; null when it is about none
 * @param rung null when it is none
 * @param dueAt domain time
 * @param digest the subscriber's day whose digest carries it; left out when none does
 */
record PreviewItem(
        String notification,
        String reason,
        @JsonRawValue @Nullable String deadline,
        String mission,
        @Nullable String rung,
        Instant dueAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate digest,
        String title) {

    static PreviewItem of(NotificationRow row) {
        return new PreviewItem(
                row.id, row.reason, row.deadline, row.mission, row.rung, row.dueAt, row.digest, row.title);
    }
}
