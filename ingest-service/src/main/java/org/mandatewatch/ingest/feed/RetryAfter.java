package org.mandatewatch.ingest.feed;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The Retry-After header, RFC 9110 section 10.2.3: seconds, or a date. */
final class RetryAfter {

    private RetryAfter() {}

    /** Empty when there is none or it makes no sense; never negative. */
    static Optional<Duration> read(Optional<String> header, Instant realNow) {
        return header.map(String::strip).flatMap(value -> {
            try {
                Duration asked = value.matches("\\d{1,9}")
                        ? Duration.ofSeconds(Long.parseLong(value))
                        : Duration.between(
                                realNow,
                                ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                                        .toInstant());
                return Optional.of(asked.isNegative() ? Duration.ZERO : asked);
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }
}
