package org.mandatewatch.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            120                            | PT2M
            0                              | PT0S
            Sun, 02 Mar 2031 10:05:00 GMT  | PT5M
            Sun, 02 Mar 2031 09:00:00 GMT  | PT0S
            soon                           | none
            -5                             | none
            99999999999999999999           | none
            """)
    void secondsOrADate(String header, Duration pause) {
        assertThat(RetryAfter.read(Optional.of(header), Instant.parse("2031-03-02T10:00:00Z")))
                .isEqualTo(Optional.ofNullable(pause));
    }
}
