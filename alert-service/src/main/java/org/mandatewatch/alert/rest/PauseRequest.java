package org.mandatewatch.alert.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.mandatewatch.common.http.Problems;

/** Reads until when a subscription is paused. */
final class PauseRequest {

    private PauseRequest() {}

    /**
     * The end of a pause: an instant, or a day, which ends it where that day begins in the subscriber's zone.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 naming the field when it is neither
     */
    static Instant end(String field, String text, ZoneId zone) {
        try {
            return text.contains("T")
                    ? Instant.parse(text)
                    : LocalDate.parse(text).atStartOfDay(zone).toInstant();
        } catch (DateTimeException e) {
            throw Problems.badRequest(
                    field,
                    "'" + text + "' is neither an instant nor a day; write 2024-10-02T09:00:00Z or 2024-10-02",
                    e);
        }
    }
}
