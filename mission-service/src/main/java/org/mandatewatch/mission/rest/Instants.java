package org.mandatewatch.mission.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.common.http.Problems;

/** Reads days and instants from query parameters. */
final class Instants {

    private Instants() {}

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when it is no day */
    static @Nullable LocalDate day(String field, @Nullable String value) {
        if (value == null) {
            return null;
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw Problems.badRequest(field, "must be a day such as 2024-09-25", e);
        }
    }

    /**
     * An instant, or the end of a day in UTC.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when it is neither
     */
    static @Nullable Instant instant(String field, @Nullable String value) {
        if (value == null) {
            return null;
        }
        try {
            return value.contains("T")
                    ? OffsetDateTime.parse(value).toInstant()
                    : LocalDate.parse(value)
                            .plusDays(1)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant()
                            .minusNanos(1);
        } catch (DateTimeException e) {
            throw Problems.badRequest(field, "must be an instant such as 2024-09-25T08:00:00Z, or a day", e);
        }
    }
}
